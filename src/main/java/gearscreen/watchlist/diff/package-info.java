/// What two editions of the watchlist have in common and what not, as values. Entry: [WatchlistDiff]. May import
/// `watchlist` and `text`.
@NullMarked
package gearscreen.watchlist.diff;

import org.jspecify.annotations.NullMarked;
