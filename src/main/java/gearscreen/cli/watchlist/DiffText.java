package gearscreen.cli.watchlist;

import gearscreen.inventory.VisibleText;
import gearscreen.text.Messages;
import gearscreen.watchlist.diff.Change;
import gearscreen.watchlist.diff.Change.Kind;
import gearscreen.watchlist.diff.Change.Subject;
import gearscreen.watchlist.diff.WatchlistDiff;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// What changes from one edition to another, for the terminal: a line of counts for each kind of fact, then each
/// change.
record DiffText(Messages messages) {
    private static final int LONGEST = 200;

    List<String> counts(WatchlistDiff diff) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text("diff.title", diff.before(), diff.after()));
        if (diff.changes().isEmpty()) {
            lines.add("  " + messages.text("diff.none"));
        }
        for (Subject subject : Subject.values()) {
            String counts = Arrays.stream(Kind.values())
                    .filter(kind -> diff.count(subject, kind) > 0)
                    .map(kind -> messages.text("diff.count." + kind.name(), diff.count(subject, kind)))
                    .collect(Collectors.joining(", "));
            if (!counts.isEmpty()) {
                lines.add("  " + messages.text("diff.line", messages.text("diff.subject." + subject.id()), counts));
            }
        }
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
                lines.add(sign + " "
                        + messages.text(
                                "diff.change",
                                messages.text("diff.one." + change.subject().id()),
                                shown(change.name()),
                                change.owner()));
                for (Change.Field field : change.fields()) {
                    lines.add("    "
                            + messages.text("diff.field", field.name(), shown(field.before()), shown(field.after())));
                }
            }
        }
        return lines;
    }

    private static String shown(String text) {
        return text.isEmpty() ? "–" : VisibleText.of(text, LONGEST);
    }
}
