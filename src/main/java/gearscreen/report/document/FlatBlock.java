package gearscreen.report.document;

import gearscreen.inventory.Item;
import gearscreen.report.Wording;
import gearscreen.report.html.Html;
import gearscreen.report.html.Sheet;
import gearscreen.screening.Evidence;
import gearscreen.screening.Finding;
import gearscreen.watchlist.Provenance;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// What a flagged item's block says, in few elements: on paper every element costs memory and time, as each is tagged
/// for
/// reading by ear. A sentence of evidence names column, text and entry of the watchlist, so a table would only repeat
/// it.
final class FlatBlock {
    private FlatBlock() {}

    static void evidence(Sheet sheet, Finding finding) throws IOException {
        Html html = sheet.html();
        Wording wording = sheet.wording();
        html.in("ul", () -> {
            for (Evidence evidence : finding.evidence()) {
                Provenance source = evidence.provenance();
                html.in(
                        "li",
                        wording.pair(wording.strength(evidence.strength()), wording.evidence(evidence)) + " "
                                + sheet.say(
                                        "report.source",
                                        source.source(),
                                        source.seen().toString()));
            }
        });
    }

    static void close(Sheet sheet, String nextStep, Item item) throws IOException {
        Wording wording = sheet.wording();
        sheet.paragraph(wording.pair(sheet.say("report.item.nextStep"), nextStep));
        List<String> cells = FlaggedPart.cells(sheet, item);
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < cells.size(); i += 2) {
            pairs.add(wording.pair(cells.get(i), cells.get(i + 1)));
        }
        sheet.paragraph(wording.pair(sheet.say("report.item.row"), String.join(" · ", pairs)));
    }
}
