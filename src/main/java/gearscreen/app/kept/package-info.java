/// Scans from one run to the next: what is kept, what is given to others as a file, and what can be compared. Entry:
/// [gearscreen.app.kept.KeptScans].
@NullMarked
package gearscreen.app.kept;

import org.jspecify.annotations.NullMarked;
