package gearscreen.app.edition;

import gearscreen.watchlist.Watchlist;
import java.util.List;

/// The edition in use.
///
/// @param notices what has to be said about it; may be empty
public record Current(Watchlist watchlist, Origin origin, List<EditionNotice> notices) {
    public Current {
        notices = List.copyOf(notices);
    }
}
