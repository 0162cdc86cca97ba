package gearscreen.report;

import gearscreen.screening.Evidence;
import gearscreen.screening.Finding;
import gearscreen.screening.ListingEffect;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScanResult;
import gearscreen.screening.ScreenedItem;
import gearscreen.watchlist.Applicability;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The scan for a terminal: a block for each flagged item, then the counts. Plain words, no colours, no boxes.
public final class TextReport implements Report {
    @Override
    public void write(ScanResult scan, ReportSettings settings, OutputStream out) throws IOException {
        Writer lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Wording wording = new Wording(settings.messages());
        for (ScreenedItem item : scan.items()) {
            switch (item.outcome()) {
                case Outcome.Flagged(List<Finding> findings) -> flagged(item, findings, wording, lines);
                case Outcome.NoMatch _, Outcome.NotEnoughData _ -> {
                    if (settings.include() == ReportSettings.Include.ALL) {
                        other(item, wording, lines);
                    }
                }
            }
        }
        counts(scan, wording, lines);
        lines.flush();
    }

    private static void flagged(ScreenedItem item, List<Finding> findings, Wording wording, Writer out)
            throws IOException {
        line(out, "[!] " + title(item, wording));
        for (Finding finding : findings) {
            finding(finding, wording, out);
        }
        line(out, "    > " + wording.nextStep(item));
        line(out, "");
    }

    /// The lines of one finding, indented by four.
    public static void finding(Finding finding, Wording wording, Writer out) throws IOException {
        line(
                out,
                "    "
                        + finding.via()
                                .map(via -> wording.text(
                                        "report.finding.via", finding.supplier().name(), via.name()))
                                .orElse(finding.supplier().name())
                        + " - " + wording.strength(finding.strength())
                        + " - " + wording.applicability(finding.applicability()));
        for (Evidence evidence : finding.evidence()) {
            line(out, "      * " + wording.evidence(evidence));
        }
        if (finding.conflict().isPresent()) {
            line(out, "      ! " + wording.conflict(finding.conflict().get()));
        }
        listings(finding, wording, out);
    }

    /// Directives with the same meaning stand under one reason: most findings have few reasons for many directives.
    private static void listings(Finding finding, Wording wording, Writer out) throws IOException {
        Map<String, Set<String>> byReason = new LinkedHashMap<>();
        for (ListingEffect effect : finding.listings()) {
            byReason.computeIfAbsent(
                            mark(effect.applicability()) + " " + wording.applicability(effect.applicability()) + ": "
                                    + wording.reason(effect.reason()),
                            _ -> new LinkedHashSet<>())
                    .add(wording.text(effect.directive().title()) + " ("
                            + effect.directive().id() + ")");
        }
        for (Map.Entry<String, Set<String>> reason : byReason.entrySet()) {
            line(out, "      " + reason.getKey());
            for (String directive : reason.getValue()) {
                line(out, "            " + directive);
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

    private static void other(ScreenedItem item, Wording wording, Writer out) throws IOException {
        line(out, "[-] " + title(item, wording) + ": " + wording.outcome(item.outcome()));
        if (item.outcome() instanceof Outcome.NotEnoughData) {
            line(out, "    > " + wording.nextStep(item));
        }
    }

    private static String title(ScreenedItem item, Wording wording) {
        return wording.text("report.item.title", wording.lines(item.item()), wording.name(item.item()));
    }

    private static void counts(ScanResult scan, Wording wording, Writer out) throws IOException {
        line(out, wording.cell(scan.inventory().source().name()));
        line(out, "  " + wording.account(scan.inventory().account()));
        line(
                out,
                "  "
                        + wording.text(
                                "report.text.items",
                                scan.items().size(),
                                scan.flagged(),
                                scan.noMatch(),
                                scan.notEnoughData()));
        line(
                out,
                "  "
                        + wording.text(
                                "report.text.edition",
                                scan.watchlistVersion(),
                                scan.watchlistDate().toString(),
                                wording.profiles(scan.profiles()),
                                scan.asOf().toString()));
        line(out, "  " + wording.text("report.disclaimer"));
    }

    private static void line(Writer out, String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}
