package gearscreen.screening.rule;

import gearscreen.screening.identifier.MacText;
import gearscreen.watchlist.Confidence;
import gearscreen.watchlist.Label;
import gearscreen.watchlist.MacBlock;
import gearscreen.watchlist.MacRegistry;
import gearscreen.watchlist.Provenance;
import gearscreen.watchlist.Supplier;
import gearscreen.watchlist.Watchlist;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the owner of the block that a MAC address lies in. The longest prefix decides; where the watchlist and
/// the registry differ, the watchlist does.
public final class MacRules {
    private static final int[] LENGTHS = {36, 28, 24};

    private final Watchlist watchlist;
    private final MakerRules makers;
    private final Map<Long, MacBlock> assigned = new HashMap<>();
    private final Provenance registry;

    /// The first 24 bits of all assigned blocks, and the registrants that were seen to bear no supplier's name: nearly
    /// all addresses are somebody else's, and that is to be known without looking twice.
    private final BitSet assignedBegin = new BitSet(1 << 24);

    private final SharedBits others =
            new SharedBits(MacRegistry.bundled().registrants().size());

    /// First 24 bits that are a whole block of such a registrant.
    private final SharedBits othersBegin = new SharedBits(1 << 24);

    public MacRules(Watchlist watchlist, MakerRules makers) {
        this.watchlist = watchlist;
        this.makers = makers;
        for (MacBlock block : watchlist.macBlocks()) {
            long prefix = Long.parseLong(block.prefix(), 16);
            assigned.put(key(block.bits(), prefix), block);
            assignedBegin.set((int) (prefix >>> (block.bits() - 24)));
        }
        registry = new Provenance("https://standards-oui.ieee.org/", watchlist.date(), Confidence.OFFICIAL);
    }

    private static long key(int bits, long prefix) {
        return prefix << 8 | bits;
    }

    /// What an address shows.
    ///
    /// @param owned whether the block has an owner at all
    public record MacReading(List<Clue> clues, boolean owned) {
        static final MacReading UNOWNED = new MacReading(List.of(), false);
        static final MacReading OTHER = new MacReading(List.of(), true);
    }

    public MacReading read(MacText.Address mac) {
        int begin = (int) (mac.address() >>> 24);
        if (othersBegin.has(begin)) {
            return MacReading.OTHER;
        }
        Optional<MacRegistry.Block> registered = MacRegistry.bundled().block(mac.address());
        if (!assignedBegin.get(begin)) {
            MacReading reading =
                    registered.map(block -> byName(block, mac.part())).orElse(MacReading.UNOWNED);
            if (reading.owned()
                    && reading.clues().isEmpty()
                    && registered.orElseThrow().bits() == 24) {
                othersBegin.add(begin);
            }
            return reading;
        }
        for (int bits : LENGTHS) {
            MacBlock block = assigned.get(key(bits, mac.address() >>> (48 - bits)));
            if (block != null) {
                return new MacReading(clues(block, mac.part(), "registrant", Weight.RESTRICTED), true);
            }
            if (registered.isPresent() && registered.get().bits() == bits) {
                return byName(registered.get(), mac.part());
            }
        }
        return MacReading.UNOWNED;
    }

    /// The first three bytes tell the registrant of a block where they are a whole one, but no device: they are a
    /// reason to look, and no more.
    public MacReading read(MacText.Prefix mac) {
        Optional<MacRegistry.Block> registered = MacRegistry.bundled().wholeBlock(mac.prefix());
        MacBlock block = assigned.get(key(24, mac.prefix()));
        if (block != null) {
            return new MacReading(prefixOnly(clues(block, mac.part(), "registrant-prefix", Weight.POSSIBLE)), true);
        }
        return registered
                .map(whole ->
                        new MacReading(prefixOnly(byName(whole, mac.part()).clues()), true))
                .orElse(MacReading.UNOWNED);
    }

    /// The owner of a company ID, where it is a supplier.
    public MacReading read(MacText.CompanyId mac) {
        MacBlock block = assigned.get(key(24, mac.prefix()));
        return block == null
                ? MacReading.UNOWNED
                : new MacReading(clues(block, mac.part(), "registrant", Weight.LIKELY), true);
    }

    private static List<Clue> prefixOnly(List<Clue> clues) {
        return clues.stream()
                .map(clue -> clue.withWeight(clue.weight().atMost(Weight.POSSIBLE)))
                .toList();
    }

    /// @param kind what the clue is, and `most` what it is worth, where the block is the supplier's own
    private List<Clue> clues(MacBlock block, String part, String kind, Weight most) {
        Optional<Supplier> supplier = watchlist.supplier(block.supplier());
        if (supplier.isEmpty()) {
            return List.of();
        }
        String listed = block.prefix() + " " + block.registrant();
        if (block.own()) {
            return List.of(clue(supplier.get(), part, listed, kind, most, Optional.empty()));
        }
        List<Clue> named = named(block.registrant(), part, listed);
        return named.isEmpty()
                ? List.of(clue(supplier.get(), part, listed, "registrant-mixed", Weight.SUPPORT, Optional.empty()))
                : named;
    }

    private MacReading byName(MacRegistry.Block block, String part) {
        if (others.has(block.owner())) {
            return MacReading.OTHER;
        }
        String registrant = MacRegistry.bundled().registrants().get(block.owner());
        List<Clue> named = named(registrant, part, block.hex() + " " + registrant);
        if (named.isEmpty()) {
            others.add(block.owner());
            return MacReading.OTHER;
        }
        return new MacReading(named, true);
    }

    /// A registrant that bears a supplier's name or a label that is mostly its goods: what that is worth as a
    /// maker's text, but no more than likely.
    private List<Clue> named(String registrant, String part, String listed) {
        return makers.read(registrant).clues().stream()
                .filter(clue -> clue.weight().atLeast(Weight.LIKELY))
                .map(clue -> clue(clue.supplier(), part, listed, "registrant-named", Weight.LIKELY, clue.label()))
                .toList();
    }

    private Clue clue(
            Supplier supplier, String part, String listed, String kind, Weight weight, Optional<Label> label) {
        return new Clue(Rule.MAC_BLOCK, supplier, part, listed, kind, weight, registry, label);
    }
}
