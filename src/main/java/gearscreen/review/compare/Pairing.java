package gearscreen.review.compare;

import gearscreen.inventory.Field;
import gearscreen.inventory.FieldValue;
import gearscreen.inventory.Item;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the devices of one inventory in another: by asset tag, else serial number, else MAC address; without any of
/// these by maker, model and place, which is weak and has to be said.
///
/// Only devices that are flagged in one of the scans are looked for, so that a million others cost nothing.
final class Pairing {
    private static final List<Field> STRONG = List.of(Field.ASSET_TAG, Field.SERIAL, Field.MAC);
    private static final List<Field> WEAK =
            List.of(Field.VENDOR, Field.BRAND, Field.MODEL, Field.PART_NUMBER, Field.HOSTNAME, Field.LOCATION);

    private final Map<String, Deque<Integer>> others = new HashMap<>();

    /// @param other the scan in which devices are looked for
    /// @param wanted the scan whose flagged devices are looked for
    Pairing(Compared other, Compared wanted) {
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < wanted.items(); i++) {
            if (wanted.flagged(i)) {
                keys.addAll(keys(wanted.item(i)));
            }
        }
        for (int i = 0; i < other.items(); i++) {
            for (String key : keys(other.item(i))) {
                if (keys.contains(key)) {
                    others.computeIfAbsent(key, _ -> new ArrayDeque<>()).add(i);
                }
            }
        }
    }

    /// @param item its place in the scan that was searched
    record Pair(int item, boolean weak) {}

    /// Of several devices that show no more than the same maker, model and place each is given once.
    Optional<Pair> of(Item item) {
        boolean weak = strong(item).isEmpty();
        for (String key : keys(item)) {
            Deque<Integer> found = others.getOrDefault(key, new ArrayDeque<>());
            // What several devices show tells none of them: “To be filled by O.E.M.”.
            if (weak ? !found.isEmpty() : found.size() == 1) {
                return Optional.of(new Pair(weak ? found.remove() : found.getFirst(), weak));
            }
        }
        return Optional.empty();
    }

    private static List<String> keys(Item item) {
        List<String> strong = strong(item);
        return strong.isEmpty() ? List.of(weak(item)) : strong;
    }

    private static List<String> strong(Item item) {
        List<String> keys = new ArrayList<>();
        for (Field field : STRONG) {
            for (FieldValue value : item.values(field)) {
                String text = plain(value.text());
                // A serial number such as 0000 is none.
                boolean telling = text.length() >= 3 && text.chars().distinct().count() > 1;
                if (telling || (field == Field.ASSET_TAG && !text.isEmpty())) {
                    keys.add(field.id() + ' ' + text);
                }
            }
        }
        return keys;
    }

    private static String weak(Item item) {
        StringBuilder key = new StringBuilder();
        for (Field field : WEAK) {
            key.append(' ').append(plain(item.text(field)));
        }
        return key.toString();
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
