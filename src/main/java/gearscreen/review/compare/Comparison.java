package gearscreen.review.compare;

import gearscreen.inventory.Field;
import gearscreen.inventory.Item;
import gearscreen.inventory.Layout;
import gearscreen.review.Review;
import gearscreen.review.compare.Changed.Kind;
import gearscreen.review.compare.Changed.Side;
import gearscreen.screening.Evidence;
import gearscreen.screening.Finding;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScanResult;
import gearscreen.screening.ScreenedItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The findings of two scans beside each other: what is new, gone, changed or the same, and the cause of every change.
///
/// @param changes new ones first, then gone, changed and same ones, each in the order of the file
public record Comparison(ScanResult before, ScanResult after, List<Changed> changes) {
    public Comparison {
        changes = List.copyOf(changes);
    }

    /// @param before the earlier scan, as it stood then
    public static Comparison of(Review before, Review after) {
        return new Comparison(before.scan(), after.scan(), new Work(before, after).run());
    }

    public long count(Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    private static final class Work {
        private final Review before;
        private final Review after;
        private final boolean otherList;
        private final boolean otherMapping;
        private final boolean otherProfile;
        private final List<Changed> changes = new ArrayList<>();

        Work(Review before, Review after) {
            this.before = before;
            this.after = after;
            otherList = !before.scan().watchlistVersion().equals(after.scan().watchlistVersion());
            otherMapping = !mapping(before.scan()).equals(mapping(after.scan()));
            otherProfile = !before.scan().profiles().equals(after.scan().profiles());
        }

        /// By the names of the columns: their order does not count.
        private static Map<Field, Set<String>> mapping(ScanResult scan) {
            Layout layout = scan.inventory().layout();
            Map<Field, Set<String>> names = new HashMap<>();
            layout.mapping()
                    .forEach((field, columns) -> names.put(
                            field, columns.stream().map(layout.columns()::get).collect(Collectors.toSet())));
            return names;
        }

        List<Changed> run() {
            List<ScreenedItem> old = before.scan().items();
            List<ScreenedItem> now = after.scan().items();
            Pairing inOld = new Pairing(old, now);
            Set<Integer> paired = new HashSet<>();
            for (int i = 0; i < now.size(); i++) {
                if (now.get(i).outcome() instanceof Outcome.Flagged) {
                    Optional<Pairing.Pair> pair = inOld.of(now.get(i).item());
                    pair.ifPresent(found -> paired.add(found.item()));
                    both(
                            pair.map(Pairing.Pair::item),
                            Optional.of(i),
                            pair.filter(Pairing.Pair::weak).isPresent());
                }
            }
            Pairing inNow = new Pairing(now, old);
            for (int i = 0; i < old.size(); i++) {
                if (old.get(i).outcome() instanceof Outcome.Flagged && !paired.contains(i)) {
                    Optional<Pairing.Pair> pair = inNow.of(old.get(i).item())
                            .filter(found -> !(now.get(found.item()).outcome() instanceof Outcome.Flagged));
                    both(
                            Optional.of(i),
                            pair.map(Pairing.Pair::item),
                            pair.filter(Pairing.Pair::weak).isPresent());
                }
            }
            changes.sort(Comparator.comparing(Changed::kind));
            return changes;
        }

        /// All findings of one device.
        private void both(Optional<Integer> old, Optional<Integer> now, boolean weak) {
            Map<String, Side> was = old.map(item -> sides(before, item)).orElse(Map.of());
            Map<String, Side> is = now.map(item -> sides(after, item)).orElse(Map.of());
            Optional<Item> oldItem =
                    old.map(item -> before.scan().items().get(item).item());
            Optional<Item> newItem =
                    now.map(item -> after.scan().items().get(item).item());
            is.forEach((supplier, side) -> {
                Side earlier = was.get(supplier);
                if (earlier == null) {
                    changes.add(new Changed(
                            Kind.NEW,
                            Optional.empty(),
                            Optional.of(side),
                            weak,
                            causes(oldItem, newItem, Cause.ITEM_NEW)));
                } else {
                    changes.add(compared(earlier, side, weak));
                }
            });
            was.forEach((supplier, side) -> {
                if (!is.containsKey(supplier)) {
                    changes.add(new Changed(
                            Kind.GONE,
                            Optional.of(side),
                            Optional.empty(),
                            weak,
                            causes(newItem, oldItem, Cause.ITEM_GONE)));
                }
            });
        }

        private static Map<String, Side> sides(Review review, int item) {
            Map<String, Side> sides = new HashMap<>();
            ScreenedItem screened = review.scan().items().get(item);
            if (screened.outcome() instanceof Outcome.Flagged(List<Finding> findings)) {
                for (Finding finding : findings) {
                    sides.putIfAbsent(
                            finding.supplier().id(),
                            new Side(
                                    item,
                                    finding,
                                    review.standing(screened, finding).shown()));
                }
            }
            return sides;
        }

        /// Why a device is flagged in one scan only.
        private List<Cause> causes(Optional<Item> there, Optional<Item> flagged, Cause missing) {
            if (there.isEmpty()) {
                return List.of(missing);
            }
            List<Cause> causes = new ArrayList<>();
            if (otherMapping) {
                causes.add(Cause.MAPPING);
            }
            if (!there.get().cells().equals(flagged.orElseThrow().cells()) && !sameTexts(there.get(), flagged.get())) {
                causes.add(otherMapping ? Cause.MAPPING : Cause.ITEM_CHANGED);
            }
            if (otherList) {
                causes.add(Cause.LIST);
            }
            return causes.isEmpty()
                    ? List.of(Cause.ITEM_CHANGED)
                    : causes.stream().distinct().toList();
        }

        private static boolean sameTexts(Item one, Item other) {
            for (Field field : Field.values()) {
                if (!one.text(field).equals(other.text(field))) {
                    return false;
                }
            }
            return true;
        }

        private Changed compared(Side was, Side is, boolean weak) {
            List<Cause> causes = new ArrayList<>();
            if (!evidence(was.finding()).equals(evidence(is.finding()))
                    || was.finding().strength() != is.finding().strength()) {
                causes.add(otherMapping ? Cause.MAPPING : otherList ? Cause.LIST : Cause.ITEM_CHANGED);
            }
            if (was.finding().applicability() != is.finding().applicability()) {
                causes.add(otherProfile ? Cause.PROFILE : otherList ? Cause.LIST : Cause.DAY);
            }
            if (was.disposition() != is.disposition()) {
                causes.add(Cause.DECISION);
            }
            return new Changed(
                    causes.isEmpty() ? Kind.SAME : Kind.CHANGED,
                    Optional.of(was),
                    Optional.of(is),
                    weak,
                    causes.stream().distinct().toList());
        }

        private static Set<String> evidence(Finding finding) {
            return finding.evidence().stream()
                    .map((Evidence one) -> one.rule() + ' ' + one.part() + ' ' + one.listed())
                    .collect(Collectors.toSet());
        }
    }
}
