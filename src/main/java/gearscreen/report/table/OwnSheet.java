package gearscreen.report.table;

import gearscreen.report.OwnWording;
import gearscreen.report.ReportContent;
import gearscreen.report.Wording;
import gearscreen.screening.ScreenedItem;
import gearscreen.screening.own.OwnAllowance;
import gearscreen.screening.own.OwnFinding;
import gearscreen.watchlist.own.ListSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Worksheet;

/// What lists of one's own say: one row for each finding and each allow entry that an item shows, then the lists.
record OwnSheet(ReportContent content, Wording wording) {
    private static final List<String> HEADS = List.of("line", "item", "list", "entry", "strength", "why", "said");
    private static final List<Integer> WIDTHS = List.of(10, 40, 50, 40, 14, 60, 60, 20, 20, 20, 20, 20, 20);

    void write(Worksheet sheet) {
        OwnWording own = new OwnWording(wording);
        sheet.setFitToPage(true);
        sheet.fitToHeight((short) 0);
        Cells cells = new Cells(sheet, WIDTHS);
        List<String> heads = new ArrayList<>(HEADS);
        if (content.decisions().isPresent()) {
            heads.addAll(RowText.DECISION);
        }
        RowText texts = new RowText(wording, content.scan().inventory());
        cells.heads(
                heads.stream().map(head -> wording.text("report.head." + head)).toList());
        for (ScreenedItem item : content.scan().items()) {
            for (int i = 0; i < item.own().findings().size() && cells.room(); i++) {
                int place = i;
                finding(cells, own, item, item.own().findings().get(i));
                content.decisions()
                        .flatMap(made -> made.own(item, place))
                        .ifPresent(standing -> texts.decision(standing).forEach(cells::text));
                cells.end();
            }
            for (OwnAllowance allowed : item.own().allowances()) {
                if (cells.room() && item.outcome().flagged()) {
                    cells.number(item.item().line())
                            .text(wording.name(item.item()))
                            .repeated(own.name(allowed.list()))
                            .text(own.entry(allowed.entry()))
                            .text("")
                            .text("")
                            .wrapped(own.allowance(allowed))
                            .end();
                }
            }
        }
        cells.filter(0, heads.size());
        cells.end();
        for (ListSource list : content.scan().lists()) {
            cells.text("").text("").wrapped(own.source(list)).end();
        }
    }

    private void finding(Cells cells, OwnWording own, ScreenedItem item, OwnFinding finding) {
        cells.number(item.item().line())
                .text(wording.name(item.item()))
                .repeated(own.name(finding.list()))
                .text(own.entry(finding.entry()))
                .repeated(wording.strength(finding.strength()))
                .wrapped(finding.evidence().stream().map(own::evidence).collect(Collectors.joining(" ")))
                .wrapped(own.said(finding));
    }
}
