/// What an edition rests on: how many facts of which kind, how well supported, when last seen. Entry: [FactCounts]. May
/// import `watchlist`.
@NullMarked
package gearscreen.watchlist.facts;

import org.jspecify.annotations.NullMarked;
