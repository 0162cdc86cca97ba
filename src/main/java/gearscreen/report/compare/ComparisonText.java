package gearscreen.report.compare;

import gearscreen.report.ChangeWords;
import gearscreen.report.Wording;
import gearscreen.review.compare.Changed;
import gearscreen.review.compare.Comparison;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/// Plain text for a terminal.
record ComparisonText(Comparison comparison, Wording wording) {
    void write(Writer out) throws IOException {
        ChangeWords words = new ChangeWords(wording);
        List<String> lines = new ArrayList<>();
        lines.add(wording.pair(wording.text("compare.side.before"), words.side(comparison.before())));
        lines.add(wording.pair(wording.text("compare.side.after"), words.side(comparison.after())));
        lines.addAll(words.notWhole(comparison));
        lines.add(words.counts(comparison));
        List<String> heads = words.headers();
        for (Changed change : ComparisonFormat.changes(comparison)) {
            List<String> cells = words.cells(change, comparison);
            lines.add("");
            lines.add(wording.text(
                    "compare.text.head", cells.get(0), words.place(change, comparison), cells.get(2), cells.get(3)));
            for (int i = 4; i < heads.size(); i++) {
                // An entry of a list of one's own has no applicability.
                if (!cells.get(i).isEmpty()) {
                    lines.add("  " + wording.pair(heads.get(i), cells.get(i)));
                }
            }
        }
        lines.add("");
        lines.add(wording.text("report.disclaimer"));
        for (String line : lines) {
            out.write(line);
            out.write('\n');
        }
        out.flush();
    }
}
