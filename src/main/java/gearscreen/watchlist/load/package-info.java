/// Reads the bundled JSON and CSV of `data/` into a [gearscreen.watchlist.Watchlist], and refuses what is broken by
/// file and id. Entry: [WatchlistLoader]. May import `watchlist` and `text`, and Jackson.
@NullMarked
package gearscreen.watchlist.load;

import org.jspecify.annotations.NullMarked;
