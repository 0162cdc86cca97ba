package gearscreen.desktop.compare;

import gearscreen.desktop.kit.NoticesViewModel;
import gearscreen.desktop.work.Background;
import gearscreen.desktop.work.Ending;
import gearscreen.review.Review;
import gearscreen.review.compare.Changed;
import gearscreen.review.compare.Comparison;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// Which two scans are compared, and which changes are shown. Scans of this session are there to be chosen.
public final class CompareViewModel {
    private static final int MOST = 8;

    /// More would keep too much in memory.
    private static final long MOST_ITEMS = 2_000_000;

    private final Background background;
    private final NoticesViewModel notices;
    private final ReadOnlyObjectWrapper<List<PastScan>> scans = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<PastScan>> before = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<PastScan>> after = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Comparison>> comparison =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Changed>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Set<Changed.Kind>> kinds = new ReadOnlyObjectWrapper<>(
            Set.copyOf(EnumSet.of(Changed.Kind.NEW, Changed.Kind.GONE, Changed.Kind.CHANGED)));
    private int generation;

    public CompareViewModel(Background background, NoticesViewModel notices) {
        this.background = background;
        this.notices = notices;
        before.subscribe((_, _) -> compare());
        after.subscribe((_, _) -> compare());
        kinds.subscribe((_, _) -> list());
    }

    /// Takes a scan that was made, or the same scan after more decisions.
    public void scanned(String name, LocalDateTime made, Review review) {
        List<PastScan> now = new ArrayList<>(scans.get());
        PastScan latest = new PastScan(name, made, review);
        boolean again = !now.isEmpty()
                && now.getLast().made().equals(made)
                && now.getLast().review().scan().equals(review.scan());
        boolean shownNow = after.get().equals(now.isEmpty() ? Optional.empty() : Optional.of(now.getLast()));
        if (again) {
            now.removeLast();
        }
        now.add(latest);
        while (now.size() > 1 && (now.size() > MOST || items(now) > MOST_ITEMS)) {
            now.removeFirst();
        }
        scans.set(List.copyOf(now));
        if (again && shownNow) {
            after.set(Optional.of(latest));
        } else if (now.size() > 1 && !again) {
            before.set(Optional.of(now.get(now.size() - 2)));
            after.set(Optional.of(latest));
        }
    }

    /// Offers scans of earlier runs, before those of this one.
    ///
    /// @param read asked away from the window's thread
    public void earlier(Callable<List<PastScan>> read) {
        background.start(_ -> read.call(), (_, _) -> {}, ending -> {
            if (ending instanceof Ending.Done<List<PastScan>>(List<PastScan> found)) {
                List<PastScan> now = new ArrayList<>(found);
                now.addAll(scans.get());
                scans.set(List.copyOf(now));
            } else if (ending instanceof Ending.Failed<?>(Throwable cause)) {
                notices.tellBug(cause);
            }
        });
    }

    private static long items(List<PastScan> scans) {
        return scans.stream()
                .mapToLong(scan -> scan.review().scan().items().size())
                .sum();
    }

    private void compare() {
        int mine = ++generation;
        if (before.get().isEmpty() || after.get().isEmpty()) {
            comparison.set(Optional.empty());
            list();
            return;
        }
        Review old = before.get().get().review();
        Review now = after.get().get().review();
        background.start(_ -> Comparison.of(old, now), (_, _) -> {}, ending -> {
            if (mine == generation && ending instanceof Ending.Done<Comparison>(Comparison made)) {
                comparison.set(Optional.of(made));
                list();
            } else if (ending instanceof Ending.Failed<?>(Throwable cause)) {
                notices.tellBug(cause);
            }
        });
    }

    private void list() {
        shown.set(comparison
                .get()
                .map(made -> made.changes().stream()
                        .filter(change -> kinds.get().contains(change.kind()))
                        .toList())
                .orElse(List.of()));
    }

    /// Oldest first.
    public ReadOnlyObjectProperty<List<PastScan>> scans() {
        return scans.getReadOnlyProperty();
    }

    public ObjectProperty<Optional<PastScan>> before() {
        return before;
    }

    public ObjectProperty<Optional<PastScan>> after() {
        return after;
    }

    /// Empty until two scans are chosen.
    public ReadOnlyObjectProperty<Optional<Comparison>> comparison() {
        return comparison.getReadOnlyProperty();
    }

    /// The changes of the kinds that are wanted.
    public ReadOnlyObjectProperty<List<Changed>> shown() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Set<Changed.Kind>> kinds() {
        return kinds.getReadOnlyProperty();
    }

    public void want(Changed.Kind kind, boolean on) {
        EnumSet<Changed.Kind> now = EnumSet.noneOf(Changed.Kind.class);
        now.addAll(kinds.get());
        if (on) {
            now.add(kind);
        } else {
            now.remove(kind);
        }
        kinds.set(Set.copyOf(now));
    }
}
