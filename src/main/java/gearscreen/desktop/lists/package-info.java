/// Lists of one's own in the window: added, switched on and off, removed. Entry: [ListsPane] and [ListsViewModel].
@NullMarked
package gearscreen.desktop.lists;

import org.jspecify.annotations.NullMarked;
