/// The scan in hand: which file, how it was read, what screening said.
@NullMarked
package gearscreen.desktop.scan;

import org.jspecify.annotations.NullMarked;
