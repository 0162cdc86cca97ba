package gearscreen.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Every decision that was ever made, in the order in which they were made: entries are added, none is changed or
/// taken out. A value: adding gives a new log, and costs no more than what is added.
public final class DecisionLog {
    private static final DecisionLog EMPTY = new DecisionLog(new Trunk(), 0);

    private final Trunk trunk;
    private final int size;

    private DecisionLog(Trunk trunk, int size) {
        this.trunk = trunk;
        this.size = size;
    }

    public static DecisionLog empty() {
        return EMPTY;
    }

    public static DecisionLog of(List<Decision> entries) {
        return EMPTY.with(entries);
    }

    public DecisionLog with(List<Decision> more) {
        if (more.isEmpty()) {
            return this;
        }
        if (size > 0 && trunk.grow(size, more)) {
            return new DecisionLog(trunk, size + more.size());
        }
        Trunk copy = trunk.copy(size);
        copy.grow(size, more);
        return new DecisionLog(copy, size + more.size());
    }

    public int size() {
        return size;
    }

    /// The log as it was when it had that many entries.
    ///
    /// @throws IllegalArgumentException when it never had
    public DecisionLog upTo(int entries) {
        if (entries < 0 || entries > size) {
            throw new IllegalArgumentException(entries + " of " + size);
        }
        return new DecisionLog(trunk, entries);
    }

    /// The entries after the first `from`, oldest first.
    public List<Decision> entries(int from) {
        return trunk.entries(from, size);
    }

    /// All entries about the item and supplier of this key, whatever the rule, oldest first; may be empty.
    public List<Decision> history(FindingKey key) {
        return decisions(places(key));
    }

    int[] places(FindingKey key) {
        return trunk.of(key.item(), key.supplier(), size);
    }

    int[] placesOfDevice(FindingKey key) {
        return trunk.ofDevice(key.item(), key.supplier(), size);
    }

    Decision entry(int place) {
        return trunk.entry(place);
    }

    List<Decision> decisions(int[] places) {
        List<Decision> decisions = new ArrayList<>(places.length);
        for (int place : places) {
            decisions.add(trunk.entry(place));
        }
        return List.copyOf(decisions);
    }

    /// Entries that take these back: each finding is again as it was before the first of them. To be added to this log
    /// in one step; taking *them* back is how a decision is done again.
    ///
    /// @param entries of this log, made in one step
    /// @param act `UNDONE` or `REDONE`
    public List<Decision> takingBack(Collection<Decision> entries, Decision.Act act, String by, Instant at) {
        Map<FindingKey, Decision> first = new HashMap<>();
        entries.forEach(entry -> first.putIfAbsent(entry.key(), entry));
        List<Decision> back = new ArrayList<>(first.size());
        for (Decision entry : entries) {
            if (first.remove(entry.key()) != null) {
                back.add(before(entry).again(act, by, at));
            }
        }
        return List.copyOf(back);
    }

    /// What stood before the entry; back to review where nothing did.
    private Decision before(Decision entry) {
        List<Decision> history = history(entry.key());
        int place = history.size() - 1;
        while (place >= 0 && !history.get(place).equals(entry)) {
            place--;
        }
        return place > 0 ? history.get(place - 1) : toReview(entry);
    }

    private static Decision toReview(Decision entry) {
        return new Decision(
                entry.key(),
                entry.act(),
                Disposition.TO_REVIEW,
                "",
                "",
                "",
                "",
                "",
                entry.at(),
                "",
                entry.basis(),
                entry.subject(),
                entry.onlyFor());
    }
}
