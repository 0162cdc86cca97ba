package gearscreen.review.compare;

import gearscreen.inventory.Field;
import gearscreen.inventory.Item;
import gearscreen.review.Review;
import gearscreen.review.compare.Changed.Kind;
import gearscreen.review.compare.Changed.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The findings of two scans beside each other: what is new, gone, changed or the same, and the cause of every change.
///
/// @param changes new ones first, then gone, changed and same ones, each in the order of the file
public record Comparison(Compared before, Compared after, List<Changed> changes) {
    public Comparison {
        changes = List.copyOf(changes);
    }

    /// @param before the earlier scan, as it stood then
    public static Comparison of(Review before, Review after) {
        return of(new ReviewedScan(before), new ReviewedScan(after));
    }

    /// @param before the earlier scan, as it stood then
    public static Comparison of(Compared before, Compared after) {
        return new Comparison(before, after, new Work(before, after).run());
    }

    public long count(Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    /// True where anything is not the same.
    public boolean differs() {
        return changes.stream().anyMatch(change -> change.kind() != Kind.SAME);
    }

    /// The scan in which the side of a change that is shown lies.
    public Compared side(Changed change) {
        return change.after().isPresent() ? after : before;
    }

    private static final class Work {
        private final Compared before;
        private final Compared after;
        private final boolean otherList;
        private final boolean otherOwn;
        private final boolean otherMapping;
        private final boolean otherProfile;
        private final List<Changed> changes = new ArrayList<>();

        Work(Compared before, Compared after) {
            this.before = before;
            this.after = after;
            Compared.Facts was = before.facts();
            Compared.Facts is = after.facts();
            otherList = !was.edition().equals(is.edition());
            otherOwn = !was.lists().equals(is.lists());
            otherMapping = !was.mapping().equals(is.mapping());
            otherProfile = !was.profiles().equals(is.profiles());
        }

        List<Changed> run() {
            Pairing inOld = new Pairing(before, after);
            Set<Integer> paired = new HashSet<>();
            for (int i = 0; i < after.items(); i++) {
                if (after.flagged(i)) {
                    Optional<Pairing.Pair> pair = inOld.of(after.item(i));
                    pair.ifPresent(found -> paired.add(found.item()));
                    both(
                            pair.map(Pairing.Pair::item),
                            Optional.of(i),
                            pair.filter(Pairing.Pair::weak).isPresent());
                }
            }
            Pairing inNow = new Pairing(after, before);
            for (int i = 0; i < before.items(); i++) {
                if (before.flagged(i) && !paired.contains(i)) {
                    Optional<Pairing.Pair> pair =
                            inNow.of(before.item(i)).filter(found -> !after.flagged(found.item()));
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
            Optional<Item> oldItem = old.map(before::item);
            Optional<Item> newItem = now.map(after::item);
            is.forEach((supplier, side) -> {
                Side earlier = was.get(supplier);
                if (earlier == null) {
                    Cause missing = before.facts().whole() ? Cause.ITEM_NEW : Cause.NOT_LISTED;
                    changes.add(new Changed(
                            Kind.NEW,
                            Optional.empty(),
                            Optional.of(side),
                            weak,
                            causes(oldItem, newItem, missing, side)));
                } else {
                    changes.add(compared(earlier, side, weak));
                }
            });
            was.forEach((supplier, side) -> {
                if (!is.containsKey(supplier)) {
                    Cause missing = after.facts().whole() ? Cause.ITEM_GONE : Cause.NOT_LISTED;
                    changes.add(new Changed(
                            Kind.GONE,
                            Optional.of(side),
                            Optional.empty(),
                            weak,
                            causes(newItem, oldItem, missing, side)));
                }
            });
        }

        private static Map<String, Side> sides(Compared scan, int item) {
            Map<String, Side> sides = new LinkedHashMap<>();
            for (Seen finding : scan.findings(item)) {
                sides.putIfAbsent(finding.supplier(), new Side(item, finding));
            }
            return sides;
        }

        /// Why a device is flagged in one scan only.
        private List<Cause> causes(Optional<Item> there, Optional<Item> flagged, Cause missing, Side side) {
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
            otherList(side).ifPresent(causes::add);
            return causes.isEmpty()
                    ? List.of(Cause.ITEM_CHANGED)
                    : causes.stream().distinct().toList();
        }

        /// Other lists of one's own explain no finding of the watchlist. Another watchlist may explain one of such a
        /// list, as it knows other firms.
        private Optional<Cause> otherList(Side side) {
            return side.finding().list().isPresent() && otherOwn
                    ? Optional.of(Cause.OWN_LIST)
                    : otherList ? Optional.of(Cause.LIST) : Optional.empty();
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
            if (!was.finding().evidence().equals(is.finding().evidence())
                    || was.finding().strength() != is.finding().strength()) {
                causes.add(otherMapping ? Cause.MAPPING : otherList(is).orElse(Cause.ITEM_CHANGED));
            }
            if (!was.finding().applicability().equals(is.finding().applicability())) {
                causes.add(otherProfile ? Cause.PROFILE : otherList ? Cause.LIST : Cause.DAY);
            }
            if (was.finding().disposition() != is.finding().disposition()) {
                causes.add(Cause.DECISION);
            }
            return new Changed(
                    causes.isEmpty() ? Kind.SAME : Kind.CHANGED,
                    Optional.of(was),
                    Optional.of(is),
                    weak,
                    causes.stream().distinct().toList());
        }
    }
}
