/// Which items show an entry of a list of one's own. Apart from findings of the watchlist: no directive hangs on
/// them, and they say no more than that the entry is on the list. Entry: [OwnScreening]. May import what `screening`
/// may.
@NullMarked
package gearscreen.screening.own;

import org.jspecify.annotations.NullMarked;
