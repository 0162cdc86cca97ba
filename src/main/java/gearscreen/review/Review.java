package gearscreen.review;

import gearscreen.screening.ScanResult;
import gearscreen.screening.ScreenedItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How the findings of a scan stand after what people decided. A value; safe for several threads.
///
/// Items are named by their place in [ScanResult#items], their findings by the place in the outcome. The latest
/// decision about an item and supplier counts, unless its term has passed or cannot be read, or what it was based on
/// has changed.
public final class Review {
    private final ScanResult scan;
    private final DecisionLog log;
    private final LocalDate today;
    private final Subjects subjects;
    private final Disposition[] shown;
    private final BitSet hit = new BitSet();
    private final ReviewCounts counts;

    private Review(ScanResult scan, DecisionLog log, LocalDate today, Subjects subjects) {
        this.scan = scan;
        this.log = log;
        this.today = today;
        this.subjects = subjects;
        this.shown = new Disposition[scan.items().size()];
        this.counts = count();
    }

    /// @param today decides which decisions have expired
    public static Review of(ScanResult scan, DecisionLog log, LocalDate today) {
        return new Review(scan, log, today, new Subjects(scan));
    }

    /// The same scan after more decisions; quicker than a new review.
    public Review with(DecisionLog log) {
        return new Review(scan, log, today, subjects);
    }

    public ScanResult scan() {
        return scan;
    }

    public DecisionLog log() {
        return log;
    }

    public LocalDate today() {
        return today;
    }

    public ReviewCounts counts() {
        return counts;
    }

    /// Of all findings of the item the disposition that waits first: re-check, to review, else that of the first
    /// finding. `TO_REVIEW` for an item that is not flagged: ask its outcome first.
    public Disposition shown(int item) {
        return shown[item];
    }

    /// One for each finding of the item, in the order of [Matter#of]; empty where it is not flagged.
    public List<Standing> standings(int item) {
        ScreenedItem screened = scan.items().get(item);
        List<Standing> standings = new ArrayList<>();
        for (Matter matter : Matter.of(screened)) {
            standings.add(
                    log.size() == 0 ? Standing.UNDECIDED : standing(subjects.key(item, matter), screened, matter));
        }
        return List.copyOf(standings);
    }

    /// For reports that go through items themselves.
    public Standing standing(ScreenedItem item, Matter matter) {
        return log.size() == 0 ? Standing.UNDECIDED : standing(subjects.key(item, matter), item, matter);
    }

    /// What a decision on this finding would be about.
    public Subject subject(int item, Matter matter) {
        return subjects.subject(item, matter);
    }

    public Fingerprint fingerprint(int item) {
        return subjects.fingerprint(item);
    }

    /// The flagged items of the same maker and model, this one among them, ascending; for *all identical items*.
    public List<Integer> identical(int item) {
        return subjects.identical(item);
    }

    /// The latest decisions that hit no finding of this scan: the item is gone, shows itself otherwise or is no longer
    /// flagged. Without those that were taken back or were for another file only. In the order of the log.
    public List<Decision> withoutFinding() {
        List<Decision> left = new ArrayList<>();
        for (int place = hit.nextClearBit(0); place < log.size(); place = hit.nextClearBit(place + 1)) {
            Decision decision = log.entry(place);
            if (decision.disposition() != Disposition.TO_REVIEW && isFor(decision)) {
                int[] places = log.places(decision.key());
                if (latest(places) == place) {
                    left.add(decision);
                }
            }
        }
        return List.copyOf(left);
    }

    /// Every decision about the findings of this scan, also earlier ones and those that were taken back; in the order
    /// of the log. What goes along when the scan is given to somebody.
    public List<Decision> decisions() {
        BitSet ours = new BitSet();
        List<ScreenedItem> items = scan.items();
        for (int item = 0; item < items.size() && log.size() > 0; item++) {
            for (Matter matter : Matter.of(items.get(item))) {
                FindingKey key = subjects.key(item, matter);
                for (int place : log.places(key)) {
                    ours.set(place);
                }
                for (int place : log.placesOfDevice(key)) {
                    ours.set(place);
                }
            }
        }
        return ours.stream().mapToObj(log::entry).filter(this::isFor).toList();
    }

    private ReviewCounts count() {
        Map<Disposition, Long> findings = new EnumMap<>(Disposition.class);
        long openItems = 0;
        List<ScreenedItem> items = scan.items();
        for (int item = 0; item < items.size(); item++) {
            Disposition most = Disposition.TO_REVIEW;
            boolean first = true;
            ScreenedItem screened = items.get(item);
            for (Matter matter : Matter.of(screened)) {
                Disposition now = log.size() == 0 ? Disposition.TO_REVIEW : disposition(item, screened, matter);
                findings.merge(now, 1L, Long::sum);
                most = first || waitsMore(now, most) ? now : most;
                first = false;
            }
            shown[item] = most;
            openItems += !first && most.open() ? 1 : 0;
        }
        return new ReviewCounts(findings, openItems);
    }

    private static boolean waitsMore(Disposition one, Disposition other) {
        return one != other
                && (one == Disposition.RECHECK || (one == Disposition.TO_REVIEW && other != Disposition.RECHECK));
    }

    private Disposition disposition(int item, ScreenedItem screened, Matter matter) {
        FindingKey key = subjects.key(item, matter);
        for (int place : log.places(key)) {
            hit.set(place);
        }
        return standing(key, screened, matter).shown();
    }

    private Standing standing(FindingKey key, ScreenedItem item, Matter matter) {
        int[] places = log.places(key);
        int latest = latest(places);
        if (latest < 0) {
            places = log.placesOfDevice(key);
            latest = latest(places);
        }
        if (latest < 0) {
            return Standing.UNDECIDED;
        }
        Decision decision = log.entry(latest);
        List<Decision> history = log.decisions(places);
        if (decision.disposition() == Disposition.TO_REVIEW) {
            return open(Standing.Why.UNDECIDED, decision, history);
        }
        return switch (decision.term(today)) {
            case EXPIRED -> open(Standing.Why.EXPIRED, decision, history);
            case UNREADABLE -> open(Standing.Why.UNREADABLE_UNTIL, decision, history);
            case HOLDS -> holding(decision, history, key, subjects.basis(item, matter));
        };
    }

    private static Standing open(Standing.Why why, Decision decision, List<Decision> history) {
        return new Standing(Disposition.TO_REVIEW, why, Optional.of(decision), history, List.of());
    }

    private static Standing holding(Decision decision, List<Decision> history, FindingKey key, Basis now) {
        List<Change> changes = Change.between(decision, key, now);
        return changes.isEmpty()
                ? new Standing(decision.disposition(), Standing.Why.DECIDED, Optional.of(decision), history, List.of())
                : new Standing(Disposition.RECHECK, Standing.Why.CHANGED, Optional.of(decision), history, changes);
    }

    /// The last of the places whose decision is for this file too, or -1.
    private int latest(int[] places) {
        for (int i = places.length - 1; i >= 0; i--) {
            if (isFor(log.entry(places[i]))) {
                return places[i];
            }
        }
        return -1;
    }

    private boolean isFor(Decision decision) {
        return decision.onlyFor().isEmpty()
                || decision.onlyFor().equals(scan.inventory().source().sha256());
    }
}
