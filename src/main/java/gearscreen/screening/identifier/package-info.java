/// Reads facts out of cells: MAC addresses, FCC IDs, the year of purchase. Knows nothing of suppliers.
@NullMarked
package gearscreen.screening.identifier;

import org.jspecify.annotations.NullMarked;
