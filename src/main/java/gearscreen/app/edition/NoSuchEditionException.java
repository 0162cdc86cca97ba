package gearscreen.app.edition;

import gearscreen.watchlist.EditionVersion;
import java.util.List;
import java.util.stream.Collectors;

/// An edition was asked for that is not kept here.
public final class NoSuchEditionException extends Exception {
    private static final long serialVersionUID = 1;

    private final String version;
    private final String kept;

    NoSuchEditionException(EditionVersion version, List<EditionVersion> kept) {
        super(version.toString());
        this.version = version.toString();
        this.kept = kept.stream().map(EditionVersion::toString).collect(Collectors.joining(", "));
    }

    public String version() {
        return version;
    }

    /// Those that there are, newest first, separated by commas.
    public String kept() {
        return kept;
    }
}
