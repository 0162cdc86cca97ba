package gearscreen.screening.known;

import gearscreen.screening.text.Vocabulary;
import gearscreen.screening.text.Words;
import gearscreen.watchlist.MacRegistry;
import gearscreen.watchlist.OtherCompany;
import gearscreen.watchlist.Watchlist;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/// Firms that are known to be another one: the reviewed list of look-alikes and every registrant of the IEEE
/// registry whose blocks are not assigned to a supplier.
///
/// A near name, or a name inside a longer text, never beats one of them: `Autec GmbH` is not a misspelt Autel.
public final class OtherFirms {
    private final Set<String> firms = new HashSet<>();
    private final Set<String> cores = new HashSet<>();
    private final Set<String> reviewed = new HashSet<>();

    OtherFirms(Vocabulary vocabulary, Watchlist watchlist, MacRegistry registry) {
        Set<String> assigned =
                watchlist.macBlocks().stream().map(block -> block.registrant()).collect(Collectors.toSet());
        for (String registrant : registry.registrants()) {
            if (!assigned.contains(registrant)) {
                add(vocabulary.read(registrant));
            }
        }
        for (OtherCompany company : watchlist.otherCompanies()) {
            if (company.provenance().on()) {
                for (String name : company.names()) {
                    Words words = vocabulary.read(name);
                    add(words);
                    if (company.kind() == OtherCompany.Kind.BRAND) {
                        reviewed.add(words.firm());
                        reviewed.add(words.core());
                        reviewed.remove("");
                    }
                }
            }
        }
    }

    private void add(Words words) {
        String firm = words.firm();
        String core = words.core();
        if (!firm.isEmpty()) {
            firms.add(firm);
        }
        if (core.length() > 2) {
            cores.add(core);
        }
    }

    /// Whether the whole text, legal forms apart, is such a firm's name.
    public boolean isFirm(Words text) {
        return firms.contains(text.firm());
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
