package gearscreen.desktop.rows;

import gearscreen.desktop.findings.Match;
import gearscreen.inventory.Field;
import gearscreen.inventory.Inventory;
import gearscreen.inventory.Progress;
import gearscreen.review.Disposition;
import gearscreen.review.Review;
import gearscreen.screening.Finding;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScanResult;
import gearscreen.screening.ScreenedItem;
import gearscreen.watchlist.Applicability;
import gearscreen.watchlist.Directive;
import gearscreen.watchlist.Supplier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/// All rows of a scan. Does not change but for the review, which is set anew after each decision.
public final class Rows {
    private static final int ASK_EVERY = 4096;
    private static final int NONE = -1;

    private final List<ScreenedItem> items;
    private final Match[] match;

    /// Of each row the number of its set; -1 where it is not flagged.
    private final int[] found;

    private final List<FoundSet> sets;

    /// The rows that show an entry of a list of one's own.
    private final BitSet own;

    private final Sites sites;
    private final FoldedText text;
    private final Inventory inventory;
    private final Map<Column, Kept> ranks = new EnumMap<>(Column.class);
    private volatile Optional<Review> review = Optional.empty();

    private Rows(
            ScanResult scan,
            Match[] match,
            int[] found,
            List<FoundSet> sets,
            BitSet own,
            Sites sites,
            FoldedText text) {
        this.items = scan.items();
        this.inventory = scan.inventory();
        this.match = match;
        this.found = found;
        this.sets = sets;
        this.own = own;
        this.sites = sites;
        this.text = text;
        for (Column column : Column.values()) {
            ranks.put(column, new Kept());
        }
    }

    /// @throws CancellationException when `progress` says so
    public static Rows of(ScanResult scan, Progress progress) {
        List<ScreenedItem> items = scan.items();
        Match[] match = new Match[items.size()];
        int[] found = new int[items.size()];
        FoundSet.Numbering sets = new FoundSet.Numbering();
        BitSet own = new BitSet();
        Sites sites = new Sites(items.size());
        boolean placed = scan.inventory().layout().mapping().containsKey(Field.LOCATION);
        for (int i = 0; i < match.length; i++) {
            if (i % ASK_EVERY == 0) {
                ask(progress);
                progress.told(i, match.length);
            }
            ScreenedItem item = items.get(i);
            match[i] = Match.of(item.outcome());
            found[i] = item.outcome() instanceof Outcome.Flagged(List<Finding> findings) ? sets.number(findings) : NONE;
            own.set(i, !item.own().findings().isEmpty());
            if (placed) {
                sites.put(i, item.item().text(Field.LOCATION));
            }
        }
        return new Rows(scan, match, found, sets.sets(), own, sites, FoldedText.of(items, progress));
    }

    private static void ask(Progress progress) {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
    }

    public int size() {
        return match.length;
    }

    public ResultRow row(int id) {
        return new ResultRow(this, id);
    }

    /// Whether the file has anything to show in a column.
    public boolean has(Column column) {
        return column.isIn(inventory.layout());
    }

    /// @param now of the same scan
    public void review(Review now) {
        review = Optional.of(now);
    }

    public Optional<Review> review() {
        return review;
    }

    ScreenedItem screened(int id) {
        return items.get(id);
    }

    public Inventory inventory() {
        return inventory;
    }

    Match match(int id) {
        return match[id];
    }

    boolean flagged(int id) {
        return found[id] != NONE;
    }

    boolean onOwnList(int id) {
        return own.get(id);
    }

    /// The rows that show an entry of a list of one's own.
    public int onOwnLists() {
        return own.cardinality();
    }

    /// By the watchlist or by a list of one's own: what people decide about.
    boolean onAnyList(int id) {
        return flagged(id) || own.get(id);
    }

    Optional<Applicability> level(int id) {
        return flagged(id) ? Optional.of(sets.get(found[id]).level()) : Optional.empty();
    }

    String suppliers(int id) {
        return flagged(id) ? sets.get(found[id]).names() : "";
    }

    Optional<Disposition> decision(int id) {
        return onAnyList(id)
                ? Optional.of(review.map(now -> now.shown(id)).orElse(Disposition.TO_REVIEW))
                : Optional.empty();
    }

    /// True where somebody has yet to decide on a finding of the row, or to look at it again.
    public boolean open(int id) {
        return onAnyList(id) && review.map(now -> now.shown(id).open()).orElse(true);
    }

    int found(int id) {
        return found[id];
    }

    /// Which of the sets of findings fulfil a condition.
    boolean[] sets(Predicate<FoundSet> condition) {
        boolean[] which = new boolean[sets.size()];
        for (int i = 0; i < which.length; i++) {
            which[i] = condition.test(sets.get(i));
        }
        return which;
    }

    Sites sites() {
        return sites;
    }

    /// The places to choose from, in alphabetical order; may be empty.
    public List<String> places() {
        return sites.choices();
    }

    /// The rows that hold all of the words, in their cells or in the names of their suppliers; all where there are
    /// none.
    ///
    /// @param words folded
    BitSet holding(List<String> words, Progress progress) {
        BitSet rows = new BitSet(size());
        rows.set(0, size());
        for (String word : words) {
            BitSet some = text.find(word, progress);
            boolean[] named = sets(set -> Folding.fold(set.names()).contains(word));
            for (int i = 0; i < found.length; i++) {
                if (found[i] != NONE && named[found[i]]) {
                    some.set(i);
                }
            }
            rows.and(some);
        }
        return rows;
    }

    // ---- what the findings come to

    /// The suppliers of the flagged items by id.
    public Map<String, Supplier> foundSuppliers() {
        Map<String, Supplier> all = new HashMap<>();
        sets.forEach(set -> set.suppliers().forEach(supplier -> all.put(supplier.id(), supplier)));
        return all;
    }

    public Map<String, Directive> foundDirectives() {
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
        for (int set : found) {
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

    // ---- order

    /// For each row its place among the distinct values of the column, from 0. Made when it is first asked for and
    /// kept, but for what changes with every decision. Of several who ask for the same column one makes it and the
    /// others wait; other columns wait for nobody.
    int[] rank(Column column, Progress progress) {
        if (column == Column.MATCH || column == Column.DECISION) {
            return makeRank(column, progress);
        }
        Kept kept = Objects.requireNonNull(ranks.get(column));
        synchronized (kept) {
            if (kept.rank.length == 0) {
                kept.rank = makeRank(column, progress);
            }
            return kept.rank;
        }
    }

    /// Makes what sorting by these columns needs, so that nobody waits for it.
    ///
    /// @throws CancellationException when `progress` says so
    public void prepare(List<Column> columns, Progress progress) {
        columns.forEach(column -> rank(column, progress));
    }

    private static final class Kept {
        int[] rank = {};
    }

    private int[] makeRank(Column column, Progress progress) {
        return switch (column) {
            case LINE -> rank(id -> id);
            case APPLIES -> rank(this::levelPlace);
            case DECISION -> rank(id -> decision(id).map(Places::of).orElse(Places.LAST));
            case MATCH -> {
                int[] again = rank(
                        id -> decision(id).filter(Disposition.RECHECK::equals).isPresent() ? 0 : 1);
                yield rank(id -> (again[id] * Places.LAST + Places.of(match[id])) * Places.LAST + levelPlace(id));
            }
            case SUPPLIER -> {
                int[] ofSet = Ranks.of(sets.size(), set -> sets.get(set).names(), progress);
                yield rank(id -> flagged(id) ? ofSet[found[id]] : Integer.MAX_VALUE);
            }
            case MAKER,
                    MODEL,
                    KIND,
                    LOCATION,
                    OWNER,
                    MAC,
                    SERIAL,
                    ASSET_TAG,
                    HOSTNAME,
                    IP,
                    FCC_ID,
                    PART_NUMBER,
                    DESCRIPTION,
                    FIRMWARE -> Ranks.of(size(), id -> column.text(items.get(id).item()), progress);
        };
    }

    private int levelPlace(int id) {
        return level(id).map(Places::of).orElse(Places.LAST - 1);
    }

    private int[] rank(IntUnaryOperator value) {
        int[] rank = new int[size()];
        Arrays.setAll(rank, value);
        return rank;
    }
}
