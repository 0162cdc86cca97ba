package gearscreen.text.packed;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Many different texts of which few are ever looked for: found by their hash, made only to be compared.
public final class FoundTexts {
    private final int[] hashes;
    private final List<String> texts;

    /// @param hashes of the texts, ascending
    private FoundTexts(int[] hashes, List<String> texts) {
        this.hashes = hashes;
        this.texts = texts;
    }

    public static FoundTexts of(Collection<String> texts) {
        List<String> sorted = texts.stream()
                .distinct()
                .sorted(Comparator.comparingInt(String::hashCode).thenComparing(Comparator.naturalOrder()))
                .toList();
        return new FoundTexts(sorted.stream().mapToInt(String::hashCode).toArray(), sorted);
    }

    public static FoundTexts read(PackedReader in) {
        return new FoundTexts(in.ints(), in.lazyTexts());
    }

    public void write(PackedWriter out) {
        out.ints(hashes);
        out.lazyTexts(texts);
    }

    public boolean contains(String text) {
        return indexOf(text) >= 0;
    }

    /// Its place in [#all]; negative where it is none of them.
    public int indexOf(String text) {
        int hash = text.hashCode();
        int at = Arrays.binarySearch(hashes, hash);
        while (at > 0 && hashes[at - 1] == hash) {
            at--;
        }
        for (; at >= 0 && at < hashes.length && hashes[at] == hash; at++) {
            if (texts.get(at).equals(text)) {
                return at;
            }
        }
        return -1;
    }

    /// By hash, and those of the same hash in their natural order.
    public List<String> all() {
        return texts;
    }
}
