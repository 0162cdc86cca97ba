package gearscreen.watchlist.packed;

import gearscreen.text.packed.PackedReader;
import gearscreen.watchlist.Watchlist;
import gearscreen.watchlist.load.WatchlistLoader;
import java.time.LocalDate;

/// The edition that comes with the program, as the build packed it.
public final class PackedWatchlist {
    /// Made by the build from the data folder; never kept with the sources.
    private static final String RESOURCE = "/gearscreen/data/packed/watchlist.bin";

    private final byte[] packed;
    private final String version;
    private final LocalDate date;

    /// @param packed by [WatchlistWriter]
    public PackedWatchlist(byte[] packed) {
        this.packed = packed;
        PackedReader head = new PackedReader(packed);
        version = head.text();
        date = head.date();
    }

    /// Where the build packed nothing, as in an editor, the JSON files are read and packed here: the values are the
    /// same.
    public static PackedWatchlist bundled() {
        return new PackedWatchlist(
                PackedReader.resource(RESOURCE).orElseGet(() -> WatchlistWriter.pack(WatchlistLoader.bundled())));
    }

    public String version() {
        return version;
    }

    public LocalDate date() {
        return date;
    }

    public Watchlist watchlist() {
        return new WatchlistReader(new PackedReader(packed)).read();
    }
}
