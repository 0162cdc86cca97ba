package gearscreen.report;

import gearscreen.screening.Finding;
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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The answer as a text to paste into an e-mail: a subject, then what a manager has to know.
public final class EmailReport implements Report {
    private static final int MOST_ITEMS = 20;

    @Override
    public void write(ReportContent content, ReportSettings settings, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        for (String line : lines(content, settings)) {
            writer.write(line);
            writer.write('\n');
        }
        writer.flush();
    }

    private static List<String> lines(ReportContent content, ReportSettings settings) {
        Wording wording = new Wording(settings.messages());
        ScanResult scan = content.scan();
        Tally tally = Tally.of(scan);
        List<String> lines = new ArrayList<>();
        lines.add(wording.text(
                "report.email.subject",
                wording.text(
                        "report.title.of",
                        wording.cell(scan.inventory().source().name())),
                settings.created().toLocalDate().toString()));
        lines.add("");
        lines.add(wording.answer(scan));
        for (Applicability level : Applicability.values()) {
            int count = tally.byApplicability().getOrDefault(level, 0);
            if (count > 0) {
                lines.add("- " + wording.count("report.answer." + level.name(), count));
            }
        }
        long onlyOwn = scan.items().stream()
                .filter(item -> item.outcome() instanceof Outcome.OnOwnList)
                .count();
        if (onlyOwn > 0) {
            lines.add("- " + wording.count("own.onlyOwn", onlyOwn));
        }
        if (scan.notEnoughData() > 0) {
            lines.add("- " + wording.count("report.email.unchecked", scan.notEnoughData()));
        }
        AgeNotice.of(scan, settings.created(), wording).ifPresent(lines::add);
        AsOfNotice.of(scan, settings.created(), wording).ifPresent(lines::add);
        lines.add("");
        tally.flagged().stream().limit(MOST_ITEMS).forEach(item -> lines.add("- " + item(item, wording)));
        if (tally.flagged().size() > MOST_ITEMS) {
            lines.add(wording.count("report.email.more", tally.flagged().size() - MOST_ITEMS));
        }
        own(scan, wording, lines);
        lines.add("");
        lines.add(wording.text(
                "report.text.edition",
                scan.watchlistVersion(),
                scan.watchlistDate().toString(),
                wording.profiles(scan.profiles()),
                scan.asOf().toString()));
        lines.add(wording.text("report.disclaimer"));
        return lines;
    }

    private static void own(ScanResult scan, Wording wording, List<String> lines) {
        OwnWording own = new OwnWording(wording);
        List<ScreenedItem> found = scan.items().stream()
                .filter(item -> !item.own().findings().isEmpty())
                .toList();
        found.stream()
                .limit(MOST_ITEMS)
                .forEach(item -> lines.add("- "
                        + wording.pair(
                                wording.lines(item.item()) + ", " + wording.name(item.item()),
                                item.own().findings().stream().map(own::heading).collect(Collectors.joining("; ")))));
        if (found.size() > MOST_ITEMS) {
            lines.add(wording.count("report.email.more", found.size() - MOST_ITEMS));
        }
        scan.lists().forEach(list -> lines.add(own.source(list)));
    }

    private static String item(ScreenedItem screened, Wording wording) {
        List<Finding> findings =
                screened.outcome() instanceof Outcome.Flagged(List<Finding> found) ? found : List.<Finding>of();
        return wording.pair(
                wording.lines(screened.item()) + ", " + wording.name(screened.item()),
                findings.stream()
                        .map(finding -> wording.supplier(finding) + " (" + wording.strength(finding.strength()) + ", "
                                + wording.applicability(finding.applicability()) + ")")
                        .collect(Collectors.joining("; ")));
    }
}
