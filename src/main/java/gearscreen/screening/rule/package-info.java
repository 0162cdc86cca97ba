/// The rules that tie what a cell shows to a supplier: the list is [Rule], applied to an item by [ItemReader].
/// Says what single cells show; what an item amounts to is weighed above. Imports `known`, `text`,
/// `identifier`, `inventory` and `watchlist`.
@NullMarked
package gearscreen.screening.rule;

import org.jspecify.annotations.NullMarked;
