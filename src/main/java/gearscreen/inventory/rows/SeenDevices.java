package gearscreen.inventory.rows;

import java.util.Arrays;

/// What the rows read so far have shown of their devices, over all files of an inventory.
public final class SeenDevices {
    private final KeyTable keys = new KeyTable();

    /// Fingerprints of the serial number and of the asset tag of each item; 0 where it has none.
    private int[] serials = new int[0];

    private int[] tags = new int[0];
    private int items;
    private int files;

    /// A number for the next file: an address is that of one device inside one network only.
    int nextFile() {
        return files++;
    }

    /// @return the ordinal of the item that showed this key first, or -1
    int item(long key) {
        return keys.get(key);
    }

    void show(long key, int ordinal) {
        keys.put(key, ordinal);
    }

    /// @return the ordinal of the new item
    int begin(int serial, int tag) {
        int ordinal = items++;
        serials = kept(serials, ordinal, serial);
        tags = kept(tags, ordinal, tag);
        return ordinal;
    }

    /// Whoever gave two rows different serial numbers or asset tags says that they are two devices.
    boolean differs(int ordinal, int serial, int tag) {
        return differs(serials, ordinal, serial) || differs(tags, ordinal, tag);
    }

    private static int[] kept(int[] prints, int ordinal, int print) {
        if (print == 0) {
            return prints;
        }
        int[] room = ordinal < prints.length ? prints : Arrays.copyOf(prints, Math.max(1024, ordinal + (ordinal >> 1)));
        room[ordinal] = print;
        return room;
    }

    private static boolean differs(int[] prints, int ordinal, int print) {
        return print != 0 && ordinal < prints.length && prints[ordinal] != 0 && prints[ordinal] != print;
    }
}
