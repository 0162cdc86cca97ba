package gearscreen.desktop.rows;

import java.util.BitSet;
import java.util.stream.IntStream;

/// The rows a person has marked, whatever the table shows meanwhile. To mark all that are shown costs the same for ten
/// rows and a million: the rows are remembered as they were found.
public final class Marks {
    private BitSet all = new BitSet();
    private int allCount;

    /// Marked one by one, or taken out of `all`.
    private BitSet flipped = new BitSet();

    public boolean has(int id) {
        return all.get(id) != flipped.get(id);
    }

    public int count() {
        int count = allCount;
        for (int id = flipped.nextSetBit(0); id >= 0; id = flipped.nextSetBit(id + 1)) {
            count += all.get(id) ? -1 : 1;
        }
        return count;
    }

    public void set(int id, boolean on) {
        flipped.set(id, all.get(id) != on);
    }

    /// These instead of those that were marked before.
    public void setAll(View view) {
        all = view.shown();
        allCount = view.size();
        flipped = new BitSet();
    }

    public void clear() {
        all = new BitSet();
        allCount = 0;
        flipped = new BitSet();
    }

    /// In the order of the file.
    public IntStream ids() {
        BitSet marked = (BitSet) all.clone();
        marked.xor(flipped);
        return marked.stream();
    }
}
