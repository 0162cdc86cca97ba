/// Writes a report of the scan to a file.
@NullMarked
package gearscreen.desktop.export;

import org.jspecify.annotations.NullMarked;
