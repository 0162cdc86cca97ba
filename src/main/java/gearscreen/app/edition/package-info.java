/// Which edition of the watchlist is in use: the newest that was accepted, the bundled one, or one that was gone back
/// to. Entry: [Editions]. May import `store` and below, and the files of `app`.
@NullMarked
package gearscreen.app.edition;

import org.jspecify.annotations.NullMarked;
