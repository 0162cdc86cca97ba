/// From text to records: how the table is written, and its cells. Entry: [Records]. The CSV reader sees
/// well-formed text only: [Mender] stands before it.
@NullMarked
package gearscreen.inventory.table;

import org.jspecify.annotations.NullMarked;
