/// Opens an inventory of any kind as one table. Entry: `TableOpener`.
@NullMarked
package gearscreen.inventory.tables;

import org.jspecify.annotations.NullMarked;
