/// The page of kept scans: to open, label, pin, delete, and to give away. Entry:
/// [gearscreen.desktop.kept.KeptViewModel].
@NullMarked
package gearscreen.desktop.kept;

import org.jspecify.annotations.NullMarked;
