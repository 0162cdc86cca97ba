package gearscreen.report.table;

import gearscreen.inventory.Field;
import gearscreen.inventory.FieldValue;
import gearscreen.report.ReportContent;
import gearscreen.report.Tally;
import gearscreen.report.Wording;
import gearscreen.review.Decision;
import gearscreen.review.Disposition;
import gearscreen.review.Standing;
import gearscreen.screening.Finding;
import gearscreen.screening.ListingEffect;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScreenedItem;
import gearscreen.watchlist.Applicability;
import gearscreen.watchlist.Supplier;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Worksheet;

/// A row for each finding, in the order of the inventory.
final class FindingsSheet {
    private static final List<String> WORDS =
            List.of("lines", "supplier", "via", "strength", "applicability", "evidence", "conflict", "nextStep");
    private static final List<Integer> WIDTHS = List.of(10, 26, 18, 13, 17, 60, 40, 44);
    private static final List<Field> FIELDS = List.of(
            Field.VENDOR,
            Field.BRAND,
            Field.MAC_VENDOR,
            Field.MODEL,
            Field.PART_NUMBER,
            Field.DESCRIPTION,
            Field.MAC,
            Field.FCC_ID,
            Field.SERIAL,
            Field.HOSTNAME,
            Field.IP,
            Field.ASSET_TAG,
            Field.LOCATION,
            Field.OWNER);
    private static final List<String> DECISION = List.of("decision", "reason", "note", "by", "approver", "until");
    private static final int WIDE = 20;
    private static final int VERY_WIDE = 50;

    private final Cells cells;
    private final Wording wording;

    /// The listings of a supplier are the same list for all its items: their texts are made once.
    private final IdentityHashMap<List<ListingEffect>, Map<Applicability, String>> directives = new IdentityHashMap<>();

    private FindingsSheet(Cells cells, Wording wording) {
        this.cells = cells;
        this.wording = wording;
    }

    /// @param aside the items that a decision took from the list, in place of the others
    static void write(Worksheet sheet, ReportContent content, Tally tally, Wording wording, boolean aside) {
        List<String> heads = new ArrayList<>();
        for (int i = 0; i < WORDS.size(); i++) {
            sheet.width(heads.size(), WIDTHS.get(i));
            heads.add(wording.text("report.csv." + WORDS.get(i)));
        }
        for (Field field : FIELDS) {
            sheet.width(heads.size(), WIDE);
            heads.add(wording.field(field));
        }
        sheet.width(heads.size(), 10);
        heads.add(wording.text("report.csv.quantity"));
        for (Applicability level : Applicability.values()) {
            sheet.width(heads.size(), VERY_WIDE);
            heads.add(wording.text("report.csv." + level.name()));
        }
        for (String head : DECISION) {
            sheet.width(heads.size(), WIDE);
            heads.add(wording.text("report.head." + head));
        }
        Cells cells = new Cells(sheet);
        cells.heads(heads);
        FindingsSheet rows = new FindingsSheet(cells, wording);
        for (ScreenedItem item : tally.flagged()) {
            boolean setAside = content.decisions().stream().anyMatch(made -> made.setAside(item));
            if (setAside == aside && item.outcome() instanceof Outcome.Flagged(List<Finding> findings)) {
                List<Standing> standings =
                        content.decisions().map(made -> made.of(item)).orElse(List.of());
                for (int i = 0; i < findings.size() && cells.room(); i++) {
                    rows.row(item, findings.get(i));
                    if (i < standings.size()) {
                        rows.decision(standings.get(i));
                    }
                    cells.end();
                }
            }
        }
        cells.filter(0, heads.size());
    }

    private void row(ScreenedItem item, Finding finding) {
        List<Integer> lines = item.item().lines();
        cells.text(
                lines.size() == 1
                        ? String.valueOf(lines.getFirst())
                        : lines.stream().map(String::valueOf).collect(Collectors.joining(" ")));
        cells.repeated(finding.supplier().name());
        cells.repeated(finding.via().map(Supplier::name).orElse(""));
        cells.repeated(wording.strength(finding.strength()));
        cells.repeated(wording.applicability(finding.applicability()));
        cells.text(finding.evidence().stream().map(wording::evidence).collect(Collectors.joining(" ")));
        cells.text(wording.conflict(finding).orElse(""));
        cells.repeated(wording.nextStep(item));
        for (Field field : FIELDS) {
            List<FieldValue> values = item.item().values(field);
            cells.text(
                    values.size() == 1
                            ? values.getFirst().text()
                            : values.stream().map(FieldValue::text).collect(Collectors.joining(" | ")));
        }
        cells.number(item.item().quantity());
        Map<Applicability, String> named = directives.computeIfAbsent(finding.listings(), this::directives);
        for (Applicability level : Applicability.values()) {
            cells.repeated(named.getOrDefault(level, ""));
        }
    }

    private void decision(Standing standing) {
        cells.text(wording.text("disposition." + standing.shown().id()));
        Optional<Decision> latest = standing.decision();
        if (latest.isPresent() && latest.get().disposition() != Disposition.TO_REVIEW) {
            Decision decision = latest.get();
            cells.text(
                            decision.reason().isEmpty()
                                    ? ""
                                    : wording.text("disposition.reason."
                                            + decision.disposition().id() + "." + decision.reason()))
                    .text(decision.note())
                    .text(decision.by())
                    .text(decision.approver())
                    .text(decision.until());
        }
    }

    private Map<Applicability, String> directives(List<ListingEffect> effects) {
        Map<Applicability, String> named = new EnumMap<>(Applicability.class);
        for (Applicability level : Applicability.values()) {
            named.put(
                    level,
                    effects.stream()
                            .filter(effect -> effect.applicability() == level)
                            .map(ListingEffect::directive)
                            .distinct()
                            .map(directive -> wording.text(
                                    "report.csv.directive", wording.text(directive.title()), directive.id()))
                            .collect(Collectors.joining("; ")));
        }
        return named;
    }
}
