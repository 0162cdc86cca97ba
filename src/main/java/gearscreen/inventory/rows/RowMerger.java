package gearscreen.inventory.rows;

import gearscreen.inventory.Field;
import gearscreen.inventory.columns.CellText;
import gearscreen.inventory.columns.HeaderWords;
import gearscreen.inventory.columns.MacText;
import gearscreen.inventory.columns.Table;
import gearscreen.inventory.table.Row;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/// Decides which rows speak of the same device: scanners write a row for each port, recorders one for each channel, and
/// lists hold the same scan twice.
///
/// Rows are one device when they show the same MAC address (unless their serial numbers differ), else the same serial
/// number of the same model, else the same network address while nothing else that tells devices apart differs. A value
/// that many devices show (an empty marker, `00:00:00:00:00:00`, `To be filled by O.E.M.`) never joins rows, and rows
/// without any of these are never joined.
final class RowMerger {
    private static final int MOST_MACS = 16;
    private static final Field[] TELL_APART = {
        Field.HOSTNAME, Field.VENDOR, Field.BRAND, Field.MODEL, Field.PART_NUMBER, Field.ASSET_TAG, Field.LOCATION
    };
    private static final Field[] SAME_PRODUCT = {Field.VENDOR, Field.BRAND, Field.MODEL};
    private static final Set<Field> IDENTITY = EnumSet.of(Field.HOSTNAME, Field.ASSET_TAG);

    static {
        IDENTITY.addAll(RowSorter.SHOWS_DEVICE);
    }

    private final Table table;
    private final HeaderWords words;
    private final KeyTable keys = new KeyTable();
    private final FieldColumns columns;
    private final boolean portTable;

    private final long[] macs = new long[MOST_MACS];
    private int macCount;
    /// Fingerprints of the serial number and of the asset tag of each item; 0 where it has none.
    private int[] serials = new int[0];

    private int[] tags = new int[0];

    private int next;
    private int previous = -1;

    /// Of the row that is being placed.
    private boolean isNew;

    private boolean sawMac;

    private long key;
    private int serial;
    private int tag;

    RowMerger(Table table, HeaderWords words) {
        this.table = table;
        this.words = words;
        this.columns = new FieldColumns(table);
        boolean ports = false;
        for (boolean port : table.ports()) {
            ports |= port;
        }
        portTable = ports && table.maps(Field.IP);
    }

    /// The ordinal of the item the row belongs to; [#isNew] tells whether it begins that item.
    int place(Row row) {
        int ordinal = find(row);
        isNew = ordinal < 0;
        if (isNew) {
            ordinal = next++;
            register(ordinal);
        } else {
            for (int i = 0; i < macCount; i++) {
                if (keys.get(macKey(macs[i])) < 0) {
                    keys.put(macKey(macs[i]), ordinal);
                }
            }
        }
        previous = ordinal;
        return ordinal;
    }

    /// Whether the row that was placed last shows a MAC address, be it of one device or not.
    boolean sawMac() {
        return sawMac;
    }

    boolean isNew() {
        return isNew;
    }

    private int find(Row row) {
        if (previous >= 0 && portTable && isPortRowOfHostAbove(row)) {
            macCount = 0;
            sawMac = true;
            return previous;
        }
        collectMacs(row);
        key = 0;
        serial = serialPrint(row);
        tag = tagPrint(row);
        if (macCount > 0) {
            for (int i = 0; i < macCount; i++) {
                int ordinal = keys.get(macKey(macs[i]));
                if (ordinal >= 0 && !differs(serials, ordinal, serial) && !differs(tags, ordinal, tag)) {
                    return ordinal;
                }
            }
            return -1;
        }
        if (serial != 0) {
            key = hash(hash(1, row, Field.SERIAL), row, SAME_PRODUCT);
        } else {
            long address = hash(2, row, Field.IP);
            key = address == 2 ? 0 : hash(address, row, TELL_APART);
        }
        return key == 0 ? -1 : keys.get(key);
    }

    private void register(int ordinal) {
        for (int i = 0; i < macCount; i++) {
            keys.put(macKey(macs[i]), ordinal);
        }
        if (key != 0) {
            keys.put(key, ordinal);
        }
        serials = kept(serials, ordinal, serial);
        tags = kept(tags, ordinal, tag);
    }

    private static int[] kept(int[] prints, int ordinal, int print) {
        if (print == 0) {
            return prints;
        }
        int[] room = ordinal < prints.length ? prints : Arrays.copyOf(prints, Math.max(1024, ordinal + (ordinal >> 1)));
        room[ordinal] = print;
        return room;
    }

    /// Whoever gave two rows different serial numbers or asset tags says that they are two devices.
    private static boolean differs(int[] prints, int ordinal, int print) {
        return print != 0 && ordinal < prints.length && prints[ordinal] != 0 && prints[ordinal] != print;
    }

    /// 0 where the row has no asset tag.
    private int tagPrint(Row row) {
        int none = 5;
        long print = hash(none, row, Field.ASSET_TAG);
        return print == none ? 0 : (int) (print | 1);
    }

    private static long macKey(long mac) {
        return mac | 1L << 62;
    }

    private boolean isPortRowOfHostAbove(Row row) {
        for (Field field : IDENTITY) {
            for (int column : columns.of(field)) {
                if (!row.blank(column)) {
                    return false;
                }
            }
        }
        for (int column = 0; column < table.width(); column++) {
            if (table.ports()[column] && !row.blank(column)) {
                return true;
            }
        }
        return false;
    }

    private void collectMacs(Row row) {
        macCount = 0;
        sawMac = false;
        for (int column : columns.of(Field.MAC)) {
            int at = row.start(column);
            int end = row.end(column);
            while (at < end && macCount < MOST_MACS) {
                long span = MacText.span(row.text(), at, end);
                if (span == MacText.NONE) {
                    break;
                }
                long mac = MacText.at(row.text(), span);
                sawMac = true;
                if (MacText.isOfOneDevice(mac)) {
                    macs[macCount++] = mac;
                }
                at = MacText.endOf(span);
            }
        }
    }

    /// 0 where there is no serial number that only one device can have.
    private int serialPrint(Row row) {
        for (int column : columns.of(Field.SERIAL)) {
            if (row.end(column) - row.start(column) >= 3) {
                String text = CellText.of(row.get(column));
                boolean generic = words.isEmptyMarker(text) || words.isGenericSerial(text);
                if (text.length() >= 3 && !generic && !isOneCharacter(text)) {
                    int print = (int) hash(3, row, Field.SERIAL);
                    return print == 0 ? 1 : print;
                }
            }
        }
        return 0;
    }

    private static boolean isOneCharacter(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) != text.charAt(0)) {
                return false;
            }
        }
        return true;
    }

    private long hash(long seed, Row row, Field... fields) {
        long hash = seed;
        for (Field field : fields) {
            for (int column : columns.of(field)) {
                hash = hash(hash, row, column);
            }
        }
        return hash;
    }

    /// Letters and digits in lower case; empty markers count for nothing.
    private long hash(long seed, Row row, int column) {
        int from = row.start(column);
        int to = row.end(column);
        if (from == to
                || (to - from < 20
                        && words.mayBeEmptyMarker(row.text(), from, to)
                        && words.isEmptyMarker(row.get(column).strip()))) {
            return seed;
        }
        long hash = seed;
        boolean any = false;
        for (int i = from; i < to; i++) {
            char c = row.text().charAt(i);
            if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '.' || c == ':') {
                hash = (hash ^ c) * 0x100000001B3L;
                any = true;
            } else if (Character.isLetterOrDigit(c)) {
                hash = (hash ^ Character.toLowerCase(c)) * 0x100000001B3L;
                any = true;
            }
        }
        return any ? KeyTable.mix(hash ^ column) : seed;
    }
}
