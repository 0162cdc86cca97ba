/// Reads the sheets of an Excel workbook (`.xlsx`, ECMA-376) row by row, with the Java platform's own ZIP and XML
/// readers. Entry: `Workbook`. A workbook is a hostile file until it is read: no DTD, no entity, nothing is unpacked to
/// disk, and every size has a limit.
@NullMarked
package gearscreen.inventory.workbook;

import org.jspecify.annotations.NullMarked;
