/// Language, theme and text size of the window.
@NullMarked
package gearscreen.desktop.look;

import org.jspecify.annotations.NullMarked;
