/// What the scan found: counts, table, detail, lines and problems.
@NullMarked
package gearscreen.desktop.results;

import org.jspecify.annotations.NullMarked;
