package gearscreen.watchlist;

import gearscreen.text.packed.PackedReader;
import gearscreen.text.packed.PackedWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// All blocks of MAC addresses in the IEEE registry with their registrants, restricted or not.
///
/// Blocks of 28 and 36 bits lie inside blocks of 24 bits that are registered to the IEEE itself, so the longest
/// prefix tells the registrant (`70:B3:D5` is nobody's, `70:B3:D5:0A:E` is).
public final class MacRegistry {
    private static final String PACKED = "/gearscreen/data/packed/registry.bin";
    private static final String RESOURCE = "/gearscreen/data/oui/registry.tsv.gz";
    private static final int[] LENGTHS = {36, 28, 24};

    private final long[][] prefixes;
    private final int[][] owners;
    private final List<String> registrants;

    /// The first 24 bits under which there are smaller blocks: most addresses need one look-up only.
    private final BitSet roofs = new BitSet(1 << 24);

    private MacRegistry(long[][] prefixes, int[][] owners, List<String> registrants) {
        this.prefixes = prefixes;
        this.owners = owners;
        this.registrants = registrants;
        for (int group = 0; group < LENGTHS.length - 1; group++) {
            for (long prefix : prefixes[group]) {
                roofs.set((int) (prefix >>> (LENGTHS[group] - 24)));
            }
        }
    }

    /// A block that holds an address.
    ///
    /// @param bits 24, 28 or 36
    /// @param prefix the upper `bits` bits of the address, as a number
    /// @param owner index into [MacRegistry#registrants]
    public record Block(int bits, long prefix, int owner) {
        /// The prefix as the registry writes it: `bits / 4` upper-case hexadecimal digits.
        public String hex() {
            String digits = Long.toHexString(prefix).toUpperCase(java.util.Locale.ROOT);
            return "0".repeat(bits / 4 - digits.length()) + digits;
        }
    }

    /// The copy in the program, read when it is first asked for.
    public static MacRegistry bundled() {
        return Bundled.REGISTRY;
    }

    private static final class Bundled {
        static final MacRegistry REGISTRY = read();

        private static MacRegistry read() {
            return PackedReader.resource(PACKED).map(MacRegistry::unpack).orElseGet(Bundled::readLines);
        }

        private static MacRegistry readLines() {
            try (InputStream in = MacRegistry.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("missing " + RESOURCE);
                }
                return MacRegistry.read(new GZIPInputStream(in, 1 << 16));
            } catch (IOException e) {
                throw new UncheckedIOException(RESOURCE, e);
            }
        }
    }

    /// @param lines `prefix<TAB>registrant`, grouped by the length of the prefix and ascending within it; lines
    ///     with `#` are comments
    static MacRegistry read(InputStream lines) throws IOException {
        long[][] prefixes = {new long[0], new long[0], new long[0]};
        int[][] owners = {new int[0], new int[0], new int[0]};
        int[] sizes = new int[LENGTHS.length];
        Map<String, Integer> known = new HashMap<>(1 << 16);
        List<String> registrants = new ArrayList<>(1 << 15);
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8), 1 << 16)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int tab = line.indexOf('\t');
                if (tab < 0 || line.charAt(0) == '#') {
                    continue;
                }
                int group = group(tab * 4);
                Integer owner = known.putIfAbsent(line.substring(tab + 1), registrants.size());
                if (owner == null) {
                    owner = registrants.size();
                    registrants.add(line.substring(tab + 1));
                }
                int size = sizes[group]++;
                if (size == prefixes[group].length) {
                    prefixes[group] = Arrays.copyOf(prefixes[group], Math.max(4096, size * 2));
                    owners[group] = Arrays.copyOf(owners[group], prefixes[group].length);
                }
                prefixes[group][size] = Long.parseLong(line, 0, tab, 16);
                owners[group][size] = owner;
            }
        }
        for (int group = 0; group < LENGTHS.length; group++) {
            prefixes[group] = Arrays.copyOf(prefixes[group], sizes[group]);
            owners[group] = Arrays.copyOf(owners[group], sizes[group]);
        }
        return new MacRegistry(prefixes, owners, List.copyOf(registrants));
    }

    /// As the build packs it.
    public byte[] pack() {
        PackedWriter out = new PackedWriter();
        for (int group = 0; group < LENGTHS.length; group++) {
            out.longs(prefixes[group]);
            out.ints(owners[group]);
        }
        out.lazyTexts(registrants);
        return out.bytes();
    }

    static MacRegistry unpack(byte[] packed) {
        PackedReader in = new PackedReader(packed);
        long[][] prefixes = new long[LENGTHS.length][];
        int[][] owners = new int[LENGTHS.length][];
        for (int group = 0; group < LENGTHS.length; group++) {
            prefixes[group] = in.longs();
            owners[group] = in.ints();
        }
        return new MacRegistry(prefixes, owners, in.lazyTexts());
    }

    private static int group(int bits) {
        for (int group = 0; group < LENGTHS.length; group++) {
            if (LENGTHS[group] == bits) {
                return group;
            }
        }
        throw new IllegalStateException("a prefix of " + bits + " bits");
    }

    /// The smallest block that holds the address; empty where the address lies in no block.
    ///
    /// @param address 48 bits
    public Optional<Block> block(long address) {
        return find(address, roofs.get((int) (address >>> 24)) ? 0 : LENGTHS.length - 1);
    }

    /// The block of 24 bits that these first three bytes are, where they are a whole block and not the roof
    /// over smaller ones.
    ///
    /// @param prefix 24 bits
    public Optional<Block> wholeBlock(int prefix) {
        return roofs.get(prefix) ? Optional.empty() : find((long) prefix << 24, LENGTHS.length - 1);
    }

    private Optional<Block> find(long address, int from) {
        for (int group = from; group < LENGTHS.length; group++) {
            long prefix = address >>> (48 - LENGTHS[group]);
            int at = Arrays.binarySearch(prefixes[group], prefix);
            if (at >= 0) {
                return Optional.of(new Block(LENGTHS[group], prefix, owners[group][at]));
            }
        }
        return Optional.empty();
    }

    /// The names of all registrants as spelled in the registry, each once.
    public List<String> registrants() {
        return registrants;
    }
}
