package gearscreen.desktop.findings;

import gearscreen.report.OwnWording;
import gearscreen.report.Wording;
import gearscreen.screening.Evidence;
import gearscreen.screening.Finding;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScreenedItem;
import gearscreen.screening.applicability.ListingEffect;
import gearscreen.watchlist.Applicability;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// An item’s outcome as text for an e-mail: with its sources, and with the directives that apply or may apply. Those
/// that only inform are counted: a supplier can be named in thirty.
public final class PlainText {
    private final Wording wording;
    private final String version;
    private final LocalDate date;

    /// @param version of the watchlist
    public PlainText(Wording wording, String version, LocalDate date) {
        this.wording = wording;
        this.version = version;
        this.date = date;
    }

    /// @param name what the item is called
    /// @param findings of the item, as they are to be worded; empty where it is not flagged
    public String of(String name, ScreenedItem item, List<Finding> findings) {
        List<String> lines = new ArrayList<>();
        lines.add(wording.text(
                "copy.head", name, wording.text(Match.of(item.outcome()).key())));
        findings.forEach(finding -> add(finding, lines));
        List<String> own = new OwnWording(wording).lines(item);
        if (!own.isEmpty()) {
            lines.add("");
            lines.addAll(own);
        }
        if (item.outcome() instanceof Outcome.NoMatch) {
            lines.add(wording.text("detail.noMatch", version, date.toString()));
        }
        lines.add("");
        lines.add(wording.text("copy.nextStep", wording.nextStep(item)));
        lines.add(wording.text("copy.footer", version, date.toString()));
        return String.join("\n", lines);
    }

    private void add(Finding finding, List<String> lines) {
        lines.add("");
        lines.add(wording.text(
                "copy.finding",
                finding.supplier().name(),
                wording.strength(finding.strength()),
                wording.applicability(finding.applicability())));
        wording.conflict(finding).ifPresent(lines::add);
        for (Evidence evidence : finding.evidence()) {
            lines.add("- "
                    + wording.text(
                            "copy.evidence",
                            wording.evidence(evidence),
                            evidence.provenance().source(),
                            evidence.provenance().seen().toString()));
        }
        int others = 0;
        for (ListingEffect effect : finding.listings()) {
            if (effect.applicability() == Applicability.INFORMATION) {
                others++;
            } else {
                lines.add("- "
                        + wording.text(
                                "copy.directive",
                                wording.applicability(effect.applicability()),
                                wording.text(effect.directive().title()),
                                effect.directive().citation()));
            }
        }
        if (others > 0) {
            lines.add("- " + wording.count("detail.directives.INFORMATION", others));
        }
    }
}
