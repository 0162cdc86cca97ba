package gearscreen.watchlist.own;

import java.util.List;
import java.util.Map;

/// A list that the user brings. Nobody has signed it; it binds as its owner decided.
///
/// @param badRows the first of them
/// @param badRowCount all of them
/// @param leftOut how many entries are not compared, and why
public record OwnList(
        ListSource source,
        List<OwnEntry> entries,
        List<BadRow> badRows,
        int badRowCount,
        Map<LeftOut, Integer> leftOut) {
    public OwnList {
        entries = List.copyOf(entries);
        badRows = List.copyOf(badRows);
        leftOut = Map.copyOf(leftOut);
    }

    /// The same bytes as a file of that name.
    public OwnList named(String file) {
        ListSource as = new ListSource(
                source.format(),
                file,
                source.date(),
                source.dateOfPublisher(),
                source.sha256(),
                source.entries(),
                source.names());
        return new OwnList(as, entries, badRows, badRowCount, leftOut);
    }
}
