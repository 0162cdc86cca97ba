package gearscreen.review;

import gearscreen.inventory.Field;
import gearscreen.inventory.FieldValue;
import gearscreen.inventory.Item;
import gearscreen.inventory.columns.HeaderWords;
import gearscreen.inventory.columns.MacText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Makes the fingerprints of many items. For one thread.
///
/// Texts count by their letters and digits in lower case, so that `DS-2CD2143G2-I` and `ds2cd2143g2i` are one;
/// several texts of a field count in alphabetical order. A serial number that many devices show (`To be filled by
/// O.E.M.`, `0000`) and a MAC address of no single device count for nothing.
public final class Fingerprints {
    private static final Field[] KIND = {Field.VENDOR, Field.BRAND, Field.MODEL, Field.PART_NUMBER, Field.FCC_ID};
    private static final Field[] PLACE = {Field.HOSTNAME, Field.LOCATION};
    private static final int MOST_KINDS = 100_000;

    private final HeaderWords words = HeaderWords.bundled();
    private final Digest digest = new Digest();
    private final Map<String, Print> kinds = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    public Fingerprint of(Item item) {
        Print kind = kind(item);
        text.setLength(0);
        append(Field.ASSET_TAG, item);
        appendSerials(item);
        appendMacs(item);
        if (!text.isEmpty()) {
            return new Fingerprint(kind, digest.of(text), Fingerprint.Sort.DEVICE);
        }
        for (Field field : PLACE) {
            append(field, item);
        }
        return text.isEmpty()
                ? new Fingerprint(kind, Print.NONE, Fingerprint.Sort.KIND)
                : new Fingerprint(kind, digest.of(text), Fingerprint.Sort.PLACE);
    }

    private Print kind(Item item) {
        text.setLength(0);
        for (Field field : KIND) {
            append(field, item);
        }
        if (kinds.size() > MOST_KINDS) {
            kinds.clear();
        }
        return kinds.computeIfAbsent(text.toString(), digest::of);
    }

    private void append(Field field, Item item) {
        List<FieldValue> values = item.values(field);
        if (values.size() == 1) {
            append(field, values.getFirst().text());
        } else if (!values.isEmpty()) {
            values.stream()
                    .map(value -> Canonical.of(value.text()))
                    .sorted()
                    .distinct()
                    .forEach(each -> append(field, each));
        }
    }

    private void append(Field field, String value) {
        int before = text.length();
        Canonical.append(value, text);
        if (text.length() > before) {
            text.append('\u0001').append(field.id()).append('\u0002');
        }
    }

    private void appendSerials(Item item) {
        List<String> serials = Identifiers.serials(item, words);
        serials.forEach(serial -> append(Field.SERIAL, serial));
    }

    private void appendMacs(Item item) {
        for (long mac : Identifiers.macs(item)) {
            text.append(mac).append('\u0003');
        }
    }

    /// The identifiers by which single devices are told apart, in an order of their own.
    static final class Identifiers {
        private Identifiers() {}

        static List<String> serials(Item item, HeaderWords words) {
            List<String> serials = new ArrayList<>();
            for (FieldValue value : item.values(Field.SERIAL)) {
                String serial = Canonical.of(value.text());
                if (serial.length() >= 3 && !isOneCharacter(serial) && !words.isGenericSerial(value.text())) {
                    serials.add(serial);
                }
            }
            serials.sort(null);
            return serials;
        }

        static long[] macs(Item item) {
            long[] macs = {};
            for (FieldValue value : item.values(Field.MAC)) {
                String cell = value.text();
                for (long span = MacText.span(cell, 0, cell.length());
                        span != MacText.NONE;
                        span = MacText.span(cell, MacText.endOf(span), cell.length())) {
                    long mac = MacText.at(cell, span);
                    if (MacText.isOfOneDevice(mac)) {
                        macs = Arrays.copyOf(macs, macs.length + 1);
                        macs[macs.length - 1] = mac;
                    }
                }
            }
            Arrays.sort(macs);
            return macs;
        }

        private static boolean isOneCharacter(String serial) {
            for (int i = 1; i < serial.length(); i++) {
                if (serial.charAt(i) != serial.charAt(0)) {
                    return false;
                }
            }
            return true;
        }
    }
}
