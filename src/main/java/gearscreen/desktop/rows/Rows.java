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
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/// All rows of a scan. Does not change but for the review, which is set anew after each decision.
public final class Rows {
    private static final int ASK_EVERY = 4096;

    private final List<ScreenedItem> items;
    private final Match[] match;
    private final FoundSets found;

    /// The rows that show an entry of a list of one's own.
    private final BitSet own;

    private final Sites sites;
    private final FoldedText text;
    private final Inventory inventory;
    private final ColumnRanks ranks = new ColumnRanks(this);
    private volatile Optional<Review> review = Optional.empty();

    private Rows(ScanResult scan, Match[] match, FoundSets found, BitSet own, Sites sites, FoldedText text) {
        this.items = scan.items();
        this.inventory = scan.inventory();
        this.match = match;
        this.found = found;
        this.own = own;
        this.sites = sites;
        this.text = text;
    }

    /// @throws CancellationException when `progress` says so
    public static Rows of(ScanResult scan, Progress progress) {
        List<ScreenedItem> items = scan.items();
        Match[] match = new Match[items.size()];
        FoundSets found = new FoundSets(items.size());
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
            if (item.outcome() instanceof Outcome.Flagged(List<Finding> findings)) {
                found.put(i, findings);
            }
            own.set(i, !item.own().findings().isEmpty());
            if (placed) {
                sites.put(i, item.item().text(Field.LOCATION));
            }
        }
        return new Rows(scan, match, found, own, sites, FoldedText.of(items, progress));
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
        return found.has(id);
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
        return found.of(id).map(FoundSet::level);
    }

    String suppliers(int id) {
        return found.of(id).map(FoundSet::names).orElse("");
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

    public FoundSets found() {
        return found;
    }

    /// The suppliers found, most items first.
    public List<Bar> bySupplier() {
        return found.bySupplier();
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
            some.or(found.rows(set -> Folding.fold(set.names()).contains(word)));
            rows.and(some);
        }
        return rows;
    }

    /// For each row its place among the distinct values of the column, from 0.
    int[] rank(Column column, Progress progress) {
        return ranks.of(column, progress);
    }

    /// Makes what sorting by these columns needs, so that nobody waits for it.
    ///
    /// @throws CancellationException when `progress` says so
    public void prepare(List<Column> columns, Progress progress) {
        columns.forEach(column -> ranks.of(column, progress));
    }
}
