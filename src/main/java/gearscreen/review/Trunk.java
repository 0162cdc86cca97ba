package gearscreen.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What logs that grew out of each other share: all entries, and where those about an item and supplier stand.
///
/// Entries are only ever added, so that a log is this and a length. Safe for several threads.
final class Trunk {
    /// @param kind [Print#NONE] where the device is meant, whatever it shows itself as
    private record Target(Print kind, Print device, String supplier) {}

    private final List<Decision> entries = new ArrayList<>();
    private final Map<Target, Places> places = new HashMap<>();

    /// False where somebody else has added after `size` entries.
    synchronized boolean grow(int size, List<Decision> more) {
        if (size != entries.size()) {
            return false;
        }
        more.forEach(this::add);
        return true;
    }

    synchronized Trunk copy(int size) {
        Trunk copy = new Trunk();
        entries.subList(0, size).forEach(copy::add);
        return copy;
    }

    private void add(Decision decision) {
        int place = entries.size();
        entries.add(decision);
        Fingerprint item = decision.key().item();
        String supplier = decision.key().supplier();
        places.computeIfAbsent(new Target(item.kind(), item.device(), supplier), _ -> new Places())
                .add(place);
        if (item.single()) {
            places.computeIfAbsent(new Target(Print.NONE, item.device(), supplier), _ -> new Places())
                    .add(place);
        }
    }

    synchronized Decision entry(int place) {
        return entries.get(place);
    }

    synchronized List<Decision> entries(int from, int size) {
        return List.copyOf(entries.subList(from, size));
    }

    /// The places of the entries about the item and supplier, ascending, below `size`.
    synchronized int[] of(Fingerprint item, String supplier, int size) {
        return places(new Target(item.kind(), item.device(), supplier), size);
    }

    /// Also those that were made when the device showed another maker or model.
    synchronized int[] ofDevice(Fingerprint item, String supplier, int size) {
        return item.single() ? places(new Target(Print.NONE, item.device(), supplier), size) : Places.NONE;
    }

    private int[] places(Target target, int size) {
        Places found = places.get(target);
        return found == null ? Places.NONE : found.below(size);
    }

    /// A list of ascending numbers.
    private static final class Places {
        static final int[] NONE = {};

        private int[] numbers = new int[1];
        private int count;

        void add(int number) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, count * 2);
            }
            numbers[count++] = number;
        }

        int[] below(int size) {
            int end = count;
            while (end > 0 && numbers[end - 1] >= size) {
                end--;
            }
            return end == 0 ? NONE : Arrays.copyOf(numbers, end);
        }
    }
}
