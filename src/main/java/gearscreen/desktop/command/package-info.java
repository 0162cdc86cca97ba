/// What the window can be told to do, in one registry from which menus, buttons and the shortcut sheet are built.
@NullMarked
package gearscreen.desktop.command;

import org.jspecify.annotations.NullMarked;
