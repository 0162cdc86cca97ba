package gearscreen.screening.own;

import gearscreen.inventory.Field;
import gearscreen.inventory.FieldValue;
import gearscreen.inventory.Item;
import gearscreen.screening.Strength;
import gearscreen.screening.identifier.FccId;
import gearscreen.screening.identifier.MacText;
import gearscreen.screening.identifier.MacTexts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/// Models, MAC prefixes and FCC codes of house lists.
final class OwnCodes {
    private static final Field[] MODELS = {Field.MODEL, Field.PART_NUMBER};
    private static final int DIGITS_OF_ADDRESS = 12;
    private static final int DIGITS_OF_PREFIX = 6;

    private final Map<String, List<Listed>> models = new HashMap<>();
    private final List<Listed> modelBeginnings = new ArrayList<>();

    /// By the number of hexadecimal digits, then by their value.
    private final Map<Integer, Map<Long, List<Listed>>> macs = new TreeMap<>();

    private final Map<String, List<Listed>> fccs = new HashMap<>();

    void addModel(Listed model) {
        if (model.text().endsWith("*")) {
            modelBeginnings.add(model);
        } else {
            add(models, plain(model.text()), model);
        }
    }

    /// @param prefix six to twelve hexadecimal digits, whatever stands between them
    void addMac(Listed prefix) {
        String digits = plain(prefix.text());
        add(macs.computeIfAbsent(digits.length(), _ -> new HashMap<>()), Long.parseUnsignedLong(digits, 16), prefix);
    }

    void addFcc(Listed code) {
        add(fccs, plain(code.text()), code);
    }

    private static <K> void add(Map<K, List<Listed>> map, K key, Listed listed) {
        map.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(listed);
    }

    /// `nlx-200/b` → `NLX200B`.
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    boolean isEmpty() {
        return models.isEmpty() && modelBeginnings.isEmpty() && macs.isEmpty() && fccs.isEmpty();
    }

    void meet(Item item, BiConsumer<Meeting, FieldValue> meetings) {
        for (Field field : MODELS) {
            for (FieldValue cell : item.values(field)) {
                model(cell, meetings);
            }
        }
        if (!macs.isEmpty()) {
            item.values(Field.MAC)
                    .forEach(cell -> MacTexts.inMacCell(cell.text()).forEach(mac -> mac(mac, cell, meetings)));
        }
        if (!fccs.isEmpty()) {
            item.values(Field.FCC_ID).forEach(cell -> FccId.all(cell.text()).forEach(id -> fcc(id, cell, meetings)));
        }
    }

    private void model(FieldValue cell, BiConsumer<Meeting, FieldValue> meetings) {
        String text = cell.text();
        String whole = plain(text);
        for (Listed listed : models.getOrDefault(whole, List.of())) {
            meetings.accept(new Meeting(listed, OwnRule.MODEL, text, Strength.LIKELY), cell);
        }
        for (Listed listed : modelBeginnings) {
            String beginning = plain(listed.text());
            if (!beginning.isEmpty() && whole.startsWith(beginning)) {
                meetings.accept(new Meeting(listed, OwnRule.MODEL, text, Strength.LIKELY), cell);
            }
        }
        if (models.isEmpty()) {
            return;
        }
        for (int from = 0; from < text.length(); from++) {
            boolean begins = from == 0 || Character.isWhitespace(text.charAt(from - 1));
            if (begins) {
                inside(cell, from, whole, meetings);
            }
        }
    }

    /// Listed models that begin here and end where a letter or digit does not go on.
    private void inside(FieldValue cell, int from, String whole, BiConsumer<Meeting, FieldValue> meetings) {
        String text = cell.text();
        for (int to = from + 1; to <= text.length(); to++) {
            boolean ends = to == text.length() || !Character.isLetterOrDigit(text.charAt(to));
            String part = text.substring(from, to);
            if (ends
                    && Character.isLetterOrDigit(text.charAt(to - 1))
                    && !plain(part).equals(whole)) {
                for (Listed listed : models.getOrDefault(plain(part), List.of())) {
                    meetings.accept(new Meeting(listed, OwnRule.MODEL_INSIDE, part, Strength.POSSIBLE), cell);
                }
            }
        }
    }

    private void mac(MacText mac, FieldValue cell, BiConsumer<Meeting, FieldValue> meetings) {
        switch (mac) {
            case MacText.Address address ->
                mac(address.part(), address.address(), DIGITS_OF_ADDRESS, Strength.LIKELY, cell, meetings);
            case MacText.Prefix prefix ->
                mac(prefix.part(), prefix.prefix(), DIGITS_OF_PREFIX, Strength.POSSIBLE, cell, meetings);
            case MacText.CompanyId _, MacText.Unusable _ -> {}
        }
    }

    private void mac(
            String part,
            long bits,
            int digits,
            Strength strength,
            FieldValue cell,
            BiConsumer<Meeting, FieldValue> to) {
        macs.forEach((length, prefixes) -> {
            if (length <= digits) {
                for (Listed listed : prefixes.getOrDefault(bits >>> (4 * (digits - length)), List.of())) {
                    to.accept(new Meeting(listed, OwnRule.MAC_PREFIX, part, strength), cell);
                }
            }
        });
    }

    private void fcc(FccId id, FieldValue cell, BiConsumer<Meeting, FieldValue> meetings) {
        List<Listed> met = new ArrayList<>(fccs.getOrDefault(id.grantee(), List.of()));
        met.addAll(fccs.getOrDefault(plain(id.grantee() + id.product()), List.of()));
        met.forEach(listed -> meetings.accept(new Meeting(listed, OwnRule.FCC_ID, cell.text(), Strength.LIKELY), cell));
    }
}
