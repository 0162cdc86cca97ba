/// All suppliers of the watchlist, to be found by any name and read with their sources. Entry:
/// [gearscreen.desktop.suppliers.SuppliersView].
@NullMarked
package gearscreen.desktop.suppliers;

import org.jspecify.annotations.NullMarked;
