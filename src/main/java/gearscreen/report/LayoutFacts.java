package gearscreen.report;

import gearscreen.inventory.Layout;
import gearscreen.inventory.SheetChoice;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// How a file was read, as titles and texts: of a workbook which sheet, of a text its characters and separator.
public final class LayoutFacts {
    private LayoutFacts() {}

    public static SequencedMap<String, String> of(Layout layout, Wording wording) {
        SequencedMap<String, String> facts = new LinkedHashMap<>();
        if (layout.sheet().isPresent()) {
            SheetChoice sheet = layout.sheet().get();
            facts.put(wording.text("report.file.sheet"), wording.cell(sheet.name()));
            if (!sheet.others().isEmpty()) {
                facts.put(wording.text("report.file.otherSheets"), others(sheet, wording));
            }
        } else {
            facts.put(wording.text("report.file.charset"), layout.charset().name());
            facts.put(wording.text("report.file.delimiter"), delimiter(layout.delimiter(), wording));
        }
        facts.put(wording.text("report.file.header"), wording.header(layout));
        return facts;
    }

    /// The names of the sheets that were not read.
    public static String others(SheetChoice sheet, Wording wording) {
        int most = 20;
        String some = String.join(
                ", ", sheet.others().stream().limit(most).map(wording::cell).toList());
        int more = sheet.others().size() - most;
        return more <= 0 ? some : some + " … +" + more;
    }

    /// What a separator is called.
    public static String delimiter(char delimiter, Wording wording) {
        return switch (delimiter) {
            case ',' -> wording.text("report.delimiter.comma");
            case ';' -> wording.text("report.delimiter.semicolon");
            case '\t' -> wording.text("report.delimiter.tab");
            case '|' -> wording.text("report.delimiter.pipe");
            case ' ' -> wording.text("report.delimiter.fixed");
            default -> wording.cell(String.valueOf(delimiter));
        };
    }
}
