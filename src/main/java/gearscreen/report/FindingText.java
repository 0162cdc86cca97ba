package gearscreen.report;

import gearscreen.screening.Evidence;
import gearscreen.screening.Finding;
import gearscreen.screening.applicability.ListingEffect;
import gearscreen.watchlist.Applicability;
import gearscreen.watchlist.Directive;
import java.io.IOException;
import java.io.Writer;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Findings for a terminal. Directives that were already written out for an earlier item are referred to by its line: a
/// supplier is named in about thirty of them.
public final class FindingText {
    private final Wording wording;
    private final Writer out;
    /// By identity: all findings of a supplier hold one list, and to compare lists would compare all of their
    /// directives.
    private final IdentityHashMap<List<ListingEffect>, String> writtenAt = new IdentityHashMap<>();

    public FindingText(Wording wording, Writer out) {
        this.wording = wording;
        this.out = out;
    }

    /// @param line of the item, as it is named
    public void write(Finding finding, String line) throws IOException {
        line("    " + wording.supplier(finding) + " - " + wording.strength(finding.strength()) + " - "
                + wording.applicability(finding.applicability()));
        for (Evidence evidence : finding.evidence()) {
            line("      * " + wording.evidence(evidence));
        }
        Optional<String> conflict = wording.conflict(finding);
        if (conflict.isPresent()) {
            line("      ! " + conflict.get());
        }
        if (finding.listings().isEmpty()) {
            line("      "
                    + wording.text(
                            "report.finding.noListing", finding.supplier().name()));
            return;
        }
        String earlier = writtenAt.putIfAbsent(finding.listings(), line);
        if (earlier == null) {
            directives(finding);
        } else {
            line("      " + wording.text("report.text.sameDirectives", String.valueOf(earlier)));
        }
    }

    private void directives(Finding finding) throws IOException {
        for (Map.Entry<Meaning, List<Directive>> group :
                wording.byMeaning(finding.listings()).entrySet()) {
            Meaning meaning = group.getKey();
            line("      " + mark(meaning.level()) + " "
                    + wording.pair(wording.applicability(meaning.level()), meaning.reason()));
            for (Directive directive : group.getValue()) {
                line("            " + wording.text(directive.title()) + " (" + directive.id() + ")");
            }
        }
    }

    private static String mark(Applicability level) {
        return switch (level) {
            case APPLIES -> "[A]";
            case MAY_APPLY -> "[?]";
            case INFORMATION -> "[i]";
        };
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}
