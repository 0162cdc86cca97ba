package gearscreen.watchlist.diff;

import gearscreen.watchlist.Watchlist;
import gearscreen.watchlist.diff.Change.Kind;
import gearscreen.watchlist.diff.Change.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is added, removed and changed from one edition to another.
///
/// @param before version of the first
/// @param after version of the second
/// @param changes by subject, then in the order of the data, what was removed last
public record WatchlistDiff(String before, String after, List<Change> changes) {
    private static final Set<String> DAYS = Set.of("seen", "lastChecked");

    public WatchlistDiff {
        changes = List.copyOf(changes);
    }

    public static WatchlistDiff of(Watchlist before, Watchlist after) {
        List<Change> changes = new ArrayList<>();
        for (Subject subject : Subject.values()) {
            compare(subject, Facts.of(before, subject), Facts.of(after, subject), changes);
        }
        return new WatchlistDiff(before.version(), after.version(), changes);
    }

    /// What happened to the facts of one subject.
    public long count(Subject subject, Kind kind) {
        return changes.stream()
                .filter(change -> change.subject() == subject && change.kind() == kind)
                .count();
    }

    private static void compare(Subject subject, Map<String, Fact> before, Map<String, Fact> after, List<Change> into) {
        after.forEach((key, fact) -> {
            Fact old = before.get(key);
            if (old == null) {
                into.add(new Change(subject, Kind.ADDED, fact.owner(), fact.name(), List.of()));
            } else if (!old.parts().equals(fact.parts())) {
                List<Change.Field> fields = fields(old, fact);
                Kind kind = fields.stream().allMatch(field -> DAYS.contains(field.name()))
                        ? Kind.CHECKED_AGAIN
                        : Kind.CHANGED;
                into.add(new Change(subject, kind, fact.owner(), fact.name(), fields));
            }
        });
        before.forEach((key, fact) -> {
            if (!after.containsKey(key)) {
                into.add(new Change(subject, Kind.REMOVED, fact.owner(), fact.name(), List.of()));
            }
        });
    }

    private static List<Change.Field> fields(Fact before, Fact after) {
        Map<String, String> names = new LinkedHashMap<>(before.parts());
        names.putAll(after.parts());
        return names.keySet().stream()
                .map(name -> new Change.Field(
                        name,
                        before.parts().getOrDefault(name, ""),
                        after.parts().getOrDefault(name, "")))
                .filter(field -> !field.before().equals(field.after()))
                .toList();
    }
}
