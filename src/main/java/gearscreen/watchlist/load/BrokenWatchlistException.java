package gearscreen.watchlist.load;

/// A file of the watchlist does not hold what it must. Unchecked: the files come with the program.
public final class BrokenWatchlistException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final String entry;

    /// @param file path within the data folder: `watchlist/labels.json`
    /// @param entry id of the broken entry, or its place: `labels[12]`
    public BrokenWatchlistException(String file, String entry, String what) {
        super(file + ": " + entry + ": " + what);
        this.file = file;
        this.entry = entry;
    }

    BrokenWatchlistException(String file, String entry, Exception cause) {
        super(file + ": " + entry + ": " + cause.getMessage(), cause);
        this.file = file;
        this.entry = entry;
    }

    public String file() {
        return file;
    }

    public String entry() {
        return entry;
    }
}
