package gearscreen.app.edition;

import gearscreen.inventory.VisibleText;
import gearscreen.text.Messages;
import gearscreen.watchlist.ListAge;
import gearscreen.watchlist.diff.Change;
import gearscreen.watchlist.diff.Change.Kind;
import gearscreen.watchlist.diff.Change.Subject;
import gearscreen.watchlist.diff.WatchlistDiff;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Sentences about an edition and about what changes from one to another. Names out of a file are shown with their
/// invisible characters as marks.
public record EditionWords(Messages messages) {
    private static final int LONGEST = 200;

    /// The state of a signature in words.
    public String origin(Origin origin) {
        return switch (origin) {
            case Origin.Bundled _ -> messages.text("edition.origin.bundled");
            case Origin.Signed(var manifest, var key) ->
                messages.text(
                        "edition.origin.signed",
                        messages.text("edition.key." + key.use()),
                        key.fingerprint(),
                        manifest.created().toString(),
                        manifest.expires().toString());
        };
    }

    /// How old an edition is, and what that calls for.
    public String age(ListAge age) {
        return age.days() == 0
                ? messages.text("edition.age.TODAY")
                : messages.count("edition.age." + age.level().name(), age.days());
    }

    public String title(WatchlistDiff diff) {
        return messages.text("diff.title", diff.before(), diff.after());
    }

    /// A line for each kind of fact of which something changed; one that says so where nothing did.
    public List<String> counts(WatchlistDiff diff) {
        List<String> lines = new ArrayList<>();
        for (Subject subject : Subject.values()) {
            String counts = Arrays.stream(Kind.values())
                    .filter(kind -> diff.count(subject, kind) > 0)
                    .map(kind -> messages.text("diff.count." + kind.name(), diff.count(subject, kind)))
                    .collect(Collectors.joining(", "));
            if (!counts.isEmpty()) {
                lines.add(messages.text("diff.line", messages.text("diff.subject." + subject.id()), counts));
            }
        }
        return lines.isEmpty() ? List.of(messages.text("diff.none")) : lines;
    }

    /// `brand: Amcrest [dahua]`.
    public String fact(Change change) {
        return messages.text(
                "diff.change",
                messages.text("diff.one." + change.subject().id()),
                shown(change.name()),
                shown(change.owner()));
    }

    /// What of a fact changed, one line each: `status: IN_FORCE → SET_ASIDE`.
    public List<String> fields(Change change) {
        return change.fields().stream()
                .map(field -> messages.text("diff.field", field.name(), shown(field.before()), shown(field.after())))
                .toList();
    }

    private static String shown(String text) {
        return text.isEmpty() ? "–" : VisibleText.of(text, LONGEST);
    }
}
