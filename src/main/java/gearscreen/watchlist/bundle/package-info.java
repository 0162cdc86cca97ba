/// An edition of the watchlist as one signed file: how it is made, and everything that is checked before anything of it
/// is used. Entry: [BundleReader] and [BundleWriter]. May import `watchlist` and `text`, and Jackson.
@NullMarked
package gearscreen.watchlist.bundle;

import org.jspecify.annotations.NullMarked;
