package gearscreen.desktop.rows;

import gearscreen.inventory.Progress;
import gearscreen.screening.Finding;
import gearscreen.watchlist.Directive;
import gearscreen.watchlist.Supplier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/// What the watchlist finds in the rows: of each flagged row its set of findings, and what all of them come to.
public final class FoundSets {
    private static final int NONE = -1;

    private final Map<List<Key>, Integer> numbers = new HashMap<>();
    private final List<FoundSet> sets = new ArrayList<>();

    /// Of each row the number of its set; -1 where it is not flagged.
    private final int[] ofRow;

    FoundSets(int rows) {
        ofRow = new int[rows];
        Arrays.fill(ofRow, NONE);
    }

    /// A supplier’s listings mean the same for all its items of one scan; they differ only by the way to it.
    private record Key(String supplier, String via) {
        static Key of(Finding finding) {
            return new Key(
                    finding.supplier().id(), finding.via().map(Supplier::id).orElse(""));
        }
    }

    void put(int row, List<Finding> findings) {
        List<Key> key = findings.size() == 1
                ? List.of(Key.of(findings.getFirst()))
                : findings.stream().map((Function<Finding, Key>) Key::of).toList();
        Integer known = numbers.get(key);
        if (known == null) {
            known = sets.size();
            numbers.put(key, known);
            sets.add(FoundSet.of(findings));
        }
        ofRow[row] = known;
    }

    boolean has(int row) {
        return ofRow[row] != NONE;
    }

    Optional<FoundSet> of(int row) {
        return has(row) ? Optional.of(sets.get(ofRow[row])) : Optional.empty();
    }

    /// The rows whose set fulfils a condition.
    BitSet rows(Predicate<FoundSet> condition) {
        boolean[] fits = new boolean[sets.size()];
        for (int set = 0; set < fits.length; set++) {
            fits[set] = condition.test(sets.get(set));
        }
        BitSet rows = new BitSet(ofRow.length);
        for (int row = 0; row < ofRow.length; row++) {
            if (has(row) && fits[ofRow[row]]) {
                rows.set(row);
            }
        }
        return rows;
    }

    /// For each row the place of its suppliers' names in alphabetical order, from 0; behind all others where it is not
    /// flagged.
    int[] ranks(Progress progress) {
        int[] ofSet = Ranks.of(sets.size(), set -> sets.get(set).names(), progress);
        int[] ranks = new int[ofRow.length];
        Arrays.setAll(ranks, row -> has(row) ? ofSet[ofRow[row]] : Integer.MAX_VALUE);
        return ranks;
    }

    /// The suppliers of the flagged items by id.
    public Map<String, Supplier> suppliers() {
        Map<String, Supplier> all = new HashMap<>();
        sets.forEach(set -> set.suppliers().forEach(supplier -> all.put(supplier.id(), supplier)));
        return all;
    }

    /// All that name one of these suppliers, by id.
    public Map<String, Directive> directives() {
        Map<String, Directive> all = new HashMap<>();
        sets.forEach(set -> all.putAll(set.directives()));
        return all;
    }

    /// Most items first.
    public List<Bar> bySupplier() {
        return bars(set -> set.suppliers().stream().map(Supplier::id).toList(), _ -> 0);
    }

    /// What applies first, then most items.
    public List<Bar> byDirective() {
        Map<String, Integer> places = new HashMap<>();
        sets.forEach(set -> set.effects().forEach((id, level) -> places.merge(id, Places.of(level), Math::min)));
        return bars(set -> List.copyOf(set.directives().keySet()), id -> places.getOrDefault(id, Places.LAST));
    }

    private List<Bar> bars(Function<FoundSet, List<String>> ids, ToIntFunction<String> before) {
        int[] items = new int[sets.size()];
        int flagged = 0;
        for (int set : ofRow) {
            if (set != NONE) {
                items[set]++;
                flagged++;
            }
        }
        Map<String, Integer> counts = new HashMap<>();
        for (int set = 0; set < items.length; set++) {
            for (String id : ids.apply(sets.get(set))) {
                counts.merge(id, items[set], Integer::sum);
            }
        }
        List<Bar> bars = new ArrayList<>();
        int all = flagged;
        counts.forEach((id, count) -> bars.add(new Bar(id, count, all)));
        bars.sort(Comparator.comparingInt((Bar bar) -> before.applyAsInt(bar.id()))
                .thenComparing(Comparator.comparingInt(Bar::items).reversed())
                .thenComparing(Bar::id));
        return List.copyOf(bars);
    }
}
