/// The commands about the watchlist itself: show, verify, diff, update, make-bundle. Entry: [WatchlistCommand].
@NullMarked
package gearscreen.cli.watchlist;

import org.jspecify.annotations.NullMarked;
