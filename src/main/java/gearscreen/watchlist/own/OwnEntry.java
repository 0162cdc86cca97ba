package gearscreen.watchlist.own;

import java.util.List;

/// An entry of a list of one's own, as its owner or publisher writes it.
///
/// @param name never blank
/// @param otherNames may be empty
/// @param reason why it is on the list; may be empty
/// @param link may be empty; it is shown and never opened by itself
/// @param row of the file, counted from 1 with the header; for JSON the place among the entries
public record OwnEntry(EntryKind kind, String name, List<String> otherNames, String reason, String link, int row) {
    public OwnEntry {
        otherNames = List.copyOf(otherNames);
        if (name.isBlank()) {
            throw new IllegalArgumentException("an entry without a name");
        }
    }
}
