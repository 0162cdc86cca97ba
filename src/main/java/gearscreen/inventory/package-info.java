/// Reads what the user has: any table of devices that a real tool exports. Entry: `InventoryReader`. Knows nothing of
/// the watchlist. May use the CSV reader and Jackson (for its header words).
@NullMarked
package gearscreen.inventory;

import org.jspecify.annotations.NullMarked;
