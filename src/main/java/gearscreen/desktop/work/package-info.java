/// Work away from the window’s thread. Entry: [gearscreen.desktop.work.Background]; only `FxBackground` knows JavaFX’s
/// tasks.
@NullMarked
package gearscreen.desktop.work;

import org.jspecify.annotations.NullMarked;
