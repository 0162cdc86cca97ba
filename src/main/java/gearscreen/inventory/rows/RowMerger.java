package gearscreen.inventory.rows;

import gearscreen.inventory.Field;
import gearscreen.inventory.columns.CellText;
import gearscreen.inventory.columns.HeaderWords;
import gearscreen.inventory.columns.MacText;
import gearscreen.inventory.columns.Table;
import gearscreen.inventory.table.Row;
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
    private final SeenDevices seen;
    private final int file;
    private final FieldColumns columns;
    private final boolean portTable;

    private final long[] macs = new long[MOST_MACS];
    private int macCount;
    private int previous = -1;

    /// Of the row that is being placed.
    private boolean isNew;

    private boolean sawMac;

    private long key;
    private int serial;
    private int tag;

    RowMerger(Table table, HeaderWords words, SeenDevices seen) {
        this.seen = seen;
        this.file = seen.nextFile();
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
            ordinal = seen.begin(serial, tag);
            register(ordinal);
        } else {
            for (int i = 0; i < macCount; i++) {
                if (seen.item(macKey(macs[i])) < 0) {
                    seen.show(macKey(macs[i]), ordinal);
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
                int ordinal = seen.item(macKey(macs[i]));
                if (ordinal >= 0 && !seen.differs(ordinal, serial, tag)) {
                    return ordinal;
                }
            }
            return -1;
        }
        if (serial != 0) {
            key = hash(hash(1, row, Field.SERIAL), row, SAME_PRODUCT);
        } else {
            long none = 2 + ((long) file << 8);
            long address = hash(none, row, Field.IP);
            key = address == none ? 0 : hash(address, row, TELL_APART);
        }
        return key == 0 ? -1 : seen.item(key);
    }

    private void register(int ordinal) {
        for (int i = 0; i < macCount; i++) {
            seen.show(macKey(macs[i]), ordinal);
        }
        if (key != 0) {
            seen.show(key, ordinal);
        }
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
            int[] fed = columns.of(field);
            for (int i = 0; i < fed.length; i++) {
                hash = hash(hash, row, fed[i], place(field) + i);
            }
        }
        return hash;
    }

    /// A number for a field: files have their columns in different places, but mean the same by them.
    @SuppressWarnings("EnumOrdinal") // lives as long as one reading
    private static int place(Field field) {
        return field.ordinal() << 8;
    }

    /// Letters and digits in lower case; empty markers count for nothing.
    private long hash(long seed, Row row, int column, int place) {
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
        return any ? KeyTable.mix(hash ^ place) : seed;
    }
}
