package gearscreen.screening.known;

import gearscreen.screening.text.Vocabulary;
import gearscreen.screening.text.Words;
import gearscreen.text.packed.FoundTexts;
import gearscreen.text.packed.PackedReader;
import gearscreen.text.packed.PackedWriter;
import gearscreen.watchlist.MacBlock;
import gearscreen.watchlist.MacRegistry;
import gearscreen.watchlist.OtherCompany;
import gearscreen.watchlist.Watchlist;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Firms that are known to be another one: the reviewed list of look-alikes and every registrant of the IEEE
/// registry whose blocks are not assigned to a supplier.
///
/// A near name, or a name inside a longer text, never beats one of them: `Autec GmbH` is not a misspelt Autel.
public final class OtherFirms {
    private static final String PACKED = "/gearscreen/data/packed/other-firms.bin";

    private final FoundTexts firms;
    private final FoundTexts cores;
    private final FoundTexts reviewed;

    /// Cores that several of them have.
    private final FoundTexts shared;

    private OtherFirms(FoundTexts firms, FoundTexts cores, FoundTexts reviewed, FoundTexts shared) {
        this.firms = firms;
        this.cores = cores;
        this.reviewed = reviewed;
        this.shared = shared;
    }

    /// As the build packed them where this is the edition it packed, else read anew: that takes a few hundred
    /// milliseconds in a program that has just started.
    ///
    /// @param vocabulary knows these names and the bundled wording
    /// @param hanNames of the watchlist's suppliers
    static OtherFirms of(Vocabulary vocabulary, List<String> hanNames, Watchlist watchlist) {
        long print = print(hanNames, watchlist);
        return PackedReader.resource(PACKED)
                .map(PackedReader::new)
                .filter(packed -> packed.longs()[0] == print)
                .map(packed -> new OtherFirms(
                        FoundTexts.read(packed),
                        FoundTexts.read(packed),
                        FoundTexts.read(packed),
                        FoundTexts.read(packed)))
                .orElseGet(() -> readAnew(vocabulary, watchlist));
    }

    /// Tells whether two editions know the same other firms: of all that [#readAnew] works with and that editions
    /// have of their own.
    private static long print(List<String> hanNames, Watchlist watchlist) {
        long print = 1;
        for (String name : hanNames) {
            print = add(print, name);
        }
        for (MacBlock block : watchlist.macBlocks()) {
            print = add(print, block.registrant());
        }
        for (OtherCompany company : watchlist.otherCompanies()) {
            if (company.provenance().on()) {
                print = add(print, company.kind().name());
                for (String name : company.names()) {
                    print = add(print, name);
                }
            }
        }
        return print;
    }

    private static long add(long print, String text) {
        return (print ^ text.hashCode() ^ ((long) text.length() << 32)) * 0x9E3779B97F4A7C15L + 1;
    }

    static OtherFirms readAnew(Vocabulary vocabulary, Watchlist watchlist) {
        Set<String> firms = new HashSet<>();
        Set<String> cores = new HashSet<>();
        Set<String> reviewed = new HashSet<>();
        Set<String> shared = new HashSet<>();
        Set<String> assigned = new HashSet<>();
        watchlist.macBlocks().forEach(block -> assigned.add(block.registrant()));
        for (String registrant : MacRegistry.bundled().registrants()) {
            if (!assigned.contains(registrant)) {
                add(vocabulary.read(registrant), firms, cores, shared);
            }
        }
        for (OtherCompany company : watchlist.otherCompanies()) {
            if (company.provenance().on()) {
                for (String name : company.names()) {
                    Words words = vocabulary.read(name);
                    add(words, firms, cores, shared);
                    if (company.kind() == OtherCompany.Kind.BRAND) {
                        reviewed.add(words.firm());
                        reviewed.add(words.core());
                        reviewed.remove("");
                    }
                }
            }
        }
        return new OtherFirms(
                FoundTexts.of(firms), FoundTexts.of(cores), FoundTexts.of(reviewed), FoundTexts.of(shared));
    }

    private static void add(Words words, Set<String> firms, Set<String> cores, Set<String> shared) {
        String firm = words.firm();
        String core = words.core();
        if (!firm.isEmpty()) {
            firms.add(firm);
        }
        if (core.length() > 2 && !cores.add(core)) {
            shared.add(core);
        }
    }

    /// Firms, their cores, the cores of several and the reviewed brands, each in the order of the sets.
    List<List<String>> names() {
        return List.of(firms.all(), cores.all(), shared.all(), reviewed.all());
    }

    byte[] pack(List<String> hanNames, Watchlist watchlist) {
        PackedWriter out = new PackedWriter();
        out.longs(new long[] {print(hanNames, watchlist)});
        firms.write(out);
        cores.write(out);
        reviewed.write(out);
        shared.write(out);
        return out.bytes();
    }

    /// Whether the whole text, legal forms apart, is such a firm's name.
    public boolean isFirm(Words text) {
        return firms.contains(text.firm());
    }

    /// Whether several such firms have these distinguishing words: they tell none of them apart.
    public boolean areLikeFirm(Words text) {
        return shared.contains(text.core());
    }

    /// Whether the text has the distinguishing words of such a firm.
    public boolean isLikeFirm(Words text) {
        return isFirm(text) || cores.contains(text.core());
    }

    /// Whether the text is a brand that was reviewed and found to be another maker's.
    public boolean isReviewedBrand(Words text) {
        return reviewed.contains(text.firm());
    }

    /// Whether the text begins with such a firm's name, as a device's free name may: `Axis Camera Hall`.
    public boolean begins(Words text) {
        StringBuilder glued = new StringBuilder();
        for (int i = 0; i < Math.min(3, text.size()); i++) {
            glued.append(text.word(i).text());
            if (glued.length() > 3
                    && firms.contains(glued.toString())
                    && !text.word(i).kind().shared()) {
                return true;
            }
        }
        return false;
    }
}
