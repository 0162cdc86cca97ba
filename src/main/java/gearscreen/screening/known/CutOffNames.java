package gearscreen.screening.known;

import gearscreen.screening.text.WordKind;
import gearscreen.screening.text.Words;
import gearscreen.watchlist.MacBlock;
import gearscreen.watchlist.MacRegistry;
import gearscreen.watchlist.SupplierName;
import gearscreen.watchlist.Watchlist;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Names of suppliers that begin with a town, as tools cut them off: `HangzhouHikv`, `Hangzhou Hikvi`.
///
/// Source: the short names in Wireshark's list of makers, which are the first letters of the registrant's words.
public final class CutOffNames {
    private static final int LEAST = 10;
    private static final int LEAST_OF_NAME = 4;

    /// @param glued the whole name
    /// @param least letters from which on it tells the firm
    private record Cut(String glued, int least, Known.Name name) {}

    private final List<Cut> cuts = new ArrayList<>();

    /// The registrants of each supplier's own blocks.
    private final Map<String, Set<String>> registrants;

    CutOffNames(Watchlist watchlist) {
        registrants = watchlist.macBlocks().stream()
                .collect(Collectors.groupingBy(
                        MacBlock::supplier, Collectors.mapping(MacBlock::registrant, Collectors.toSet())));
    }

    void add(Words words, Known.Name name) {
        boolean legal =
                name.name().kind() == SupplierName.Kind.LEGAL || name.name().kind() == SupplierName.Kind.SUBSIDIARY;
        if (legal && words.size() > 1 && words.word(0).kind() == WordKind.TOWN) {
            int least = Math.max(LEAST, words.word(0).text().length() + LEAST_OF_NAME);
            cuts.add(new Cut(words.full(), least, name));
        }
    }

    /// The only name, of suppliers and of all registrants of MAC addresses, that begins with the text.
    public Optional<Known.Name> of(Words text) {
        String glued = text.full();
        for (Cut cut : cuts) {
            if (glued.length() >= cut.least && glued.length() < cut.glued.length() && cut.glued.startsWith(glued)) {
                return othersBegin(glued, cut.name) ? Optional.empty() : Optional.of(cut.name);
            }
        }
        return Optional.empty();
    }

    private boolean othersBegin(String glued, Known.Name name) {
        Set<String> own = registrants.getOrDefault(name.supplier().id(), Set.of());
        for (String registrant : MacRegistry.bundled().registrants()) {
            if (begins(registrant, glued) && !own.contains(registrant)) {
                return true;
            }
        }
        return false;
    }

    /// @param glued small letters and digits
    private static boolean begins(String registrant, String glued) {
        int at = 0;
        for (int i = 0; i < registrant.length() && at < glued.length(); i++) {
            char c = Character.toLowerCase(registrant.charAt(i));
            if (Character.isLetterOrDigit(c)) {
                if (c != glued.charAt(at)) {
                    return false;
                }
                at++;
            }
        }
        return at == glued.length();
    }
}
