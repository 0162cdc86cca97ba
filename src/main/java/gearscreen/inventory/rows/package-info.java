/// From records to items: what is a row, what is only about rows, and which rows speak of the same device. Entry:
/// [RowStream].
@NullMarked
package gearscreen.inventory.rows;

import org.jspecify.annotations.NullMarked;
