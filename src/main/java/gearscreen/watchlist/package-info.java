/// Who is restricted, by which directive, and how their equipment is recognised: reviewed facts, each with source, date
/// and confidence. Entry: `load.WatchlistLoader`, which gives a [Watchlist]. Knows nothing of inventories. May use
/// Jackson.
@NullMarked
package gearscreen.watchlist;

import org.jspecify.annotations.NullMarked;
