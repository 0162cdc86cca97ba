/// From records to meaning: which record is the header, and what each column says about a device. Entry:
/// [TableFinder]. The words are data (`data/inventory/header-words.json`).
@NullMarked
package gearscreen.inventory.columns;

import org.jspecify.annotations.NullMarked;
