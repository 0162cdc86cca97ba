package gearscreen.screening.known;

import gearscreen.text.packed.PackedReader;
import gearscreen.text.packed.PackedWriter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// A set of many names of which few are ever looked at: found by their hash, made only to be compared.
final class NameSet {
    private final int[] hashes;
    private final List<String> names;

    /// @param hashes of the names, ascending
    private NameSet(int[] hashes, List<String> names) {
        this.hashes = hashes;
        this.names = names;
    }

    static NameSet of(Set<String> names) {
        List<String> sorted = names.stream()
                .sorted(Comparator.comparingInt(String::hashCode).thenComparing(Comparator.naturalOrder()))
                .toList();
        return new NameSet(sorted.stream().mapToInt(String::hashCode).toArray(), sorted);
    }

    static NameSet read(PackedReader in) {
        return new NameSet(in.ints(), in.lazyTexts());
    }

    void write(PackedWriter out) {
        out.ints(hashes);
        out.lazyTexts(names);
    }

    boolean contains(String name) {
        int hash = name.hashCode();
        int at = Arrays.binarySearch(hashes, hash);
        while (at > 0 && hashes[at - 1] == hash) {
            at--;
        }
        for (; at >= 0 && at < hashes.length && hashes[at] == hash; at++) {
            if (names.get(at).equals(name)) {
                return true;
            }
        }
        return false;
    }

    List<String> names() {
        return names;
    }
}
