package gearscreen.cli.watchlist;

import gearscreen.app.edition.EditionWords;
import gearscreen.text.Messages;
import gearscreen.watchlist.diff.Change;
import gearscreen.watchlist.diff.WatchlistDiff;
import java.util.ArrayList;
import java.util.List;

/// What changes from one edition to another, for the terminal: a line of counts for each kind of fact, then each
/// change.
record DiffText(EditionWords words) {
    DiffText(Messages messages) {
        this(new EditionWords(messages));
    }

    List<String> counts(WatchlistDiff diff) {
        List<String> lines = new ArrayList<>();
        lines.add(words.title(diff));
        words.counts(diff).forEach(line -> lines.add("  " + line));
        return lines;
    }

    /// Without those that were only looked at again.
    List<String> changes(WatchlistDiff diff) {
        List<String> lines = new ArrayList<>();
        for (Change change : diff.changes()) {
            String sign = switch (change.kind()) {
                case ADDED -> "+";
                case REMOVED -> "-";
                case CHANGED -> "~";
                case CHECKED_AGAIN -> "";
            };
            if (!sign.isEmpty()) {
                lines.add(sign + " " + words.fact(change));
                words.fields(change).forEach(field -> lines.add("    " + field));
            }
        }
        return lines;
    }
}
