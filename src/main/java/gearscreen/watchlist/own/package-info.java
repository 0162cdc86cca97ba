/// Lists of one's own: a house list, and public lists in their publishers' formats. They are kept apart from the
/// watchlist, nobody has signed them for us, and no directive hangs on them. Entry: [OwnListReader]. May import `text`,
/// and Jackson.
@NullMarked
package gearscreen.watchlist.own;

import org.jspecify.annotations.NullMarked;
