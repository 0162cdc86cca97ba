package gearscreen.report.document;

import gearscreen.inventory.Field;
import gearscreen.inventory.Item;
import gearscreen.inventory.Layout;
import gearscreen.report.Wording;
import gearscreen.report.html.Form;
import gearscreen.report.html.Html;
import gearscreen.report.html.Sheet;
import gearscreen.screening.Evidence;
import gearscreen.screening.Finding;
import gearscreen.screening.ScreenedItem;
import gearscreen.watchlist.Supplier;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All that is known of a flagged item: what points to which supplier, what names that supplier, what was decided, the
/// next step and the row as written.
final class ItemBlock {
    /// Cells of a row that a block shows at most.
    private static final int MOST_CELLS = 100;

    private final Sheet sheet;
    private final Html html;
    private final Wording wording;
    private final References references;
    private final ListingsPart listings;
    private final boolean flat;

    /// @param flat with lists in place of tables: on paper every element costs memory and time, as each is tagged for
    /// reading by ear
    ItemBlock(Sheet sheet, References references, boolean flat) {
        this.sheet = sheet;
        this.html = sheet.html();
        this.wording = sheet.wording();
        this.references = references;
        this.listings = new ListingsPart(sheet, references);
        this.flat = flat;
    }

    void write(ScreenedItem screened) throws IOException {
        String anchor = FlaggedPart.anchor(screened);
        html.in(
                "article",
                () -> {
                    html.in(
                            "h3",
                            wording.pair(lines(screened), wording.name(screened.item())),
                            "id",
                            anchor + "-title");
                    List<Finding> findings = FlaggedPart.findings(screened);
                    for (int i = 0; i < findings.size(); i++) {
                        finding(findings.get(i));
                        DecisionsPart.ofFinding(sheet, screened, i);
                    }
                    html.in("p", () -> {
                        html.in("strong", wording.pair(sheet.say("report.item.nextStep"), ""));
                        html.text(wording.nextStep(screened));
                    });
                    row(screened.item());
                },
                "id",
                anchor,
                "class",
                flat ? "item long" : "item",
                "aria-labelledby",
                anchor + "-title");
    }

    private String lines(ScreenedItem screened) {
        return wording.lines(screened.item(), sheet.scan().inventory());
    }

    private void finding(Finding finding) throws IOException {
        for (Supplier supplier : finding.via().map(List::of).orElse(List.of(finding.supplier()))) {
            if (supplier.component()) {
                sheet.paragraph(sheet.say("report.finding.component", supplier.name()));
            }
        }
        Optional<String> conflict = wording.conflict(finding);
        if (conflict.isPresent()) {
            html.in("p", conflict.get(), "class", "notice");
        }
        if (flat) {
            html.in("h4", () -> title(finding));
            list(finding);
        } else {
            table(finding);
        }
        listings.ofItem(finding, flat);
    }

    private void title(Finding finding) throws IOException {
        html.text(wording.supplier(finding) + " ");
        FlaggedPart.strength(sheet, finding.strength());
        html.text(" ");
        sheet.badge(finding.applicability());
    }

    private void table(Finding finding) throws IOException {
        sheet.table(
                () -> title(finding),
                List.of("column", "written", "listed", "why"),
                () -> {
                    for (Evidence evidence : finding.evidence()) {
                        sheet.row(wording.cell(evidence.found().column()), () -> {
                            html.in("td", () -> written(evidence));
                            sheet.cell(wording.listed(evidence));
                            html.in("td", () -> {
                                FlaggedPart.strength(sheet, evidence.strength());
                                html.text(" " + kind(evidence) + " ");
                                references.link(evidence.provenance());
                            });
                        });
                    }
                },
                "evidence");
    }

    /// The whole cell, with the part that was compared in bold type where it is not all of it.
    private void written(Evidence evidence) throws IOException {
        String whole = wording.cell(evidence.found().text());
        String part = wording.cell(evidence.part());
        int at = part.isEmpty() || part.length() == whole.length() ? -1 : whole.indexOf(part);
        if (at < 0) {
            html.text(whole);
            return;
        }
        html.text(whole.substring(0, at));
        html.in("strong", part);
        html.text(whole.substring(at + part.length()));
    }

    /// What the text of the watchlist is: shorter than the sentence, which would repeat the other columns.
    private String kind(Evidence evidence) {
        String key = "report.evidence." + (evidence.kind().equals("registrant-prefix") ? "macPrefix" : evidence.rule());
        return wording.messages().has(key) ? sheet.say(key) : wording.evidence(evidence);
    }

    /// A sentence of evidence names column, text and entry of the watchlist, so nothing of the table is missing.
    private void list(Finding finding) throws IOException {
        html.in("ul", () -> {
            for (Evidence evidence : finding.evidence()) {
                html.in(
                        "li",
                        wording.pair(wording.strength(evidence.strength()), wording.evidence(evidence)) + " "
                                + references.sign(evidence.provenance()));
            }
        });
    }

    private void row(Item item) throws IOException {
        List<String> cells = cells(item);
        if (sheet.form() == Form.SCREEN) {
            html.in("h4", sheet.say("report.item.row"));
            sheet.facts("row", cells);
            return;
        }
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < cells.size(); i += 2) {
            pairs.add(wording.pair(cells.get(i), cells.get(i + 1)));
        }
        html.in("p", wording.pair(sheet.say("report.item.row"), String.join(" · ", pairs)), "class", "quiet");
    }

    /// The row as written: name of the column, text, name, text …
    private List<String> cells(Item item) {
        Layout layout = sheet.scan().inventory().layout();
        List<String> cells = new ArrayList<>();
        int shown = 0;
        for (int i = 0; i < item.cells().size(); i++) {
            String cell = item.cells().get(i);
            if (!cell.isBlank() && shown++ < MOST_CELLS) {
                cells.add(wording.cell(
                        i < layout.columns().size() ? layout.columns().get(i) : "+"));
                cells.add(wording.cell(cell));
            }
        }
        if (shown > MOST_CELLS) {
            cells.add("…");
            cells.add(wording.count("report.item.moreCells", shown - MOST_CELLS));
        }
        if (item.quantity() > 1) {
            cells.add(wording.field(Field.QUANTITY));
            cells.add(sheet.say("report.number", item.quantity()));
        }
        return cells;
    }
}
