package gearscreen.inventory.rows;

/// Which item was the first to show a key: two arrays, about 20 bytes a key, so that millions of rows fit.
final class KeyTable {
    private long[] keys = new long[1 << 10];
    private int[] ordinals = new int[1 << 10];
    private int size;

    /// @return the ordinal put for this key, or -1
    int get(long key) {
        int slot = slot(key);
        return keys[slot] == 0 ? -1 : ordinals[slot];
    }

    /// @param key not 0
    void put(long key, int ordinal) {
        if ((size + 1) * 4L > keys.length * 3L) {
            grow();
        }
        int slot = slot(key);
        size += keys[slot] == 0 ? 1 : 0;
        keys[slot] = key;
        ordinals[slot] = ordinal;
    }

    private int slot(long key) {
        // Neighbours share a line of memory: devices that were bought together have addresses in a row.
        int mask = keys.length - 1;
        int slot = (int) (((mix(key >>> 3) << 3) | (key & 7)) & mask);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldOrdinals = ordinals;
        keys = new long[oldKeys.length * 2];
        ordinals = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                ordinals[slot] = oldOrdinals[i];
            }
        }
    }

    /// The finaliser of SplitMix64: neighbouring addresses do not lie next to each other.
    static long mix(long key) {
        long mixed = (key ^ key >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
