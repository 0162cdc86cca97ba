package gearscreen.report;

import gearscreen.inventory.Inventory;
import gearscreen.inventory.InventoryPart;
import gearscreen.screening.Finding;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScanResult;
import gearscreen.screening.ScreenedItem;
import gearscreen.watchlist.own.ListSource;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The scan for a terminal: a block for each flagged item, then the counts. Plain words, no colours, no boxes.
public final class TextReport implements Report {
    @Override
    public void write(ReportContent content, ReportSettings settings, OutputStream out) throws IOException {
        ScanResult scan = content.scan();
        Writer lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Wording wording = new Wording(settings.messages());
        FindingText findingText = new FindingText(wording, lines);
        for (Optional<String> notice : List.of(
                AgeNotice.of(scan, settings.created(), wording), AsOfNotice.of(scan, settings.created(), wording))) {
            if (notice.isPresent()) {
                line(lines, notice.get());
                line(lines, "");
            }
        }
        for (ScreenedItem item : scan.items()) {
            switch (item.outcome()) {
                case Outcome.Flagged(List<Finding> findings) ->
                    flagged(item, findings, scan.inventory(), wording, findingText, lines);
                case Outcome.OnOwnList _ -> flagged(item, List.of(), scan.inventory(), wording, findingText, lines);
                case Outcome.NoMatch _, Outcome.NotEnoughData _ -> {
                    if (settings.include() == ReportSettings.Include.ALL) {
                        other(item, scan.inventory(), wording, lines);
                    }
                }
            }
        }
        counts(scan, wording, lines);
        lines.flush();
    }

    private static void flagged(
            ScreenedItem item,
            List<Finding> findings,
            Inventory inventory,
            Wording wording,
            FindingText text,
            Writer out)
            throws IOException {
        line(out, "[!] " + title(item, inventory, wording));
        for (Finding finding : findings) {
            text.write(finding, wording.line(inventory, item.item().line()));
        }
        for (String line : new OwnWording(wording).lines(item)) {
            line(out, "    " + line);
        }
        line(out, "    > " + wording.nextStep(item));
        line(out, "");
    }

    private static void other(ScreenedItem item, Inventory inventory, Wording wording, Writer out) throws IOException {
        line(out, "[-] " + wording.pair(title(item, inventory, wording), wording.outcome(item.outcome())));
        if (item.outcome() instanceof Outcome.NotEnoughData) {
            line(out, "    > " + wording.nextStep(item));
        }
    }

    private static String title(ScreenedItem item, Inventory inventory, Wording wording) {
        return wording.pair(wording.lines(item.item(), inventory), wording.name(item.item()));
    }

    private static void counts(ScanResult scan, Wording wording, Writer out) throws IOException {
        Inventory inventory = scan.inventory();
        for (InventoryPart part : inventory.parts()) {
            line(out, wording.cell(part.source().name()));
            line(out, "  " + wording.account(part.account()));
        }
        if (inventory.isOfSeveralFiles()) {
            line(out, wording.text("report.text.together"));
            line(out, "  " + wording.account(inventory.account()));
        }
        line(
                out,
                "  "
                        + wording.text(
                                "report.text.items",
                                scan.counts().items(),
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
        OwnWording own = new OwnWording(wording);
        for (ListSource list : scan.lists()) {
            line(out, "  " + own.source(list));
        }
        line(out, "  " + wording.text("report.disclaimer"));
    }

    private static void line(Writer out, String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}
