/// The rows of a scan as a table needs them, cheap at a million: what is shown, searched and sorted lies in arrays and
/// pages of text, and a row is an object only while it is in view. Entry: [gearscreen.desktop.rows.Rows]. Knows no
/// controls.
@NullMarked
package gearscreen.desktop.rows;

import org.jspecify.annotations.NullMarked;
