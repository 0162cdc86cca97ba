package gearscreen.report.table;

import gearscreen.inventory.Field;
import gearscreen.inventory.FieldValue;
import gearscreen.inventory.Inventory;
import gearscreen.inventory.Item;
import gearscreen.report.DecisionText;
import gearscreen.report.Wording;
import gearscreen.review.Decision;
import gearscreen.review.Disposition;
import gearscreen.review.Standing;
import gearscreen.screening.Finding;
import gearscreen.screening.applicability.ListingEffect;
import gearscreen.watchlist.Applicability;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The texts of cells that the CSV report and the workbook share. What stands in one cell is separated by ` | `.
final class RowText {
    static final String SEPARATOR = " | ";

    /// Of the inventory, in the order of the columns.
    static final List<Field> FIELDS = List.of(
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

    /// The heads of what [#decision] gives: their keys are `report.head.` + each.
    static final List<String> DECISION = List.of("decision", "reason", "note", "by", "approver", "until");

    private final Wording wording;
    private final Inventory inventory;

    /// The listings of a supplier are the same list for all its items: their texts are made once.
    private final IdentityHashMap<List<ListingEffect>, Map<Applicability, String>> directives = new IdentityHashMap<>();

    RowText(Wording wording, Inventory inventory) {
        this.wording = wording;
        this.inventory = inventory;
    }

    /// In the file that each of them stands in.
    String lines(Item item) {
        if (item.lines().size() == 1) {
            return line(item.line());
        }
        return item.lines().stream().map(this::line).collect(Collectors.joining(" "));
    }

    /// Of a line as items and problems name it.
    String line(int line) {
        return String.valueOf(inventory.place(line).line());
    }

    /// As many as there are lines where they stand in several files.
    String files(Item item) {
        List<String> files = item.lines().stream().map(this::file).toList();
        return files.stream().distinct().count() == 1 ? files.getFirst() : String.join(SEPARATOR, files);
    }

    String file(int line) {
        return wording.cell(inventory.place(line).file());
    }

    /// @param shown how each of them may be seen
    static String values(Item item, Field field, Function<String, String> shown) {
        List<FieldValue> values = item.values(field);
        return values.size() == 1
                ? shown.apply(values.getFirst().text())
                : values.stream().map(FieldValue::text).map(shown).collect(Collectors.joining(SEPARATOR));
    }

    String evidence(Finding finding) {
        return finding.evidence().stream().map(wording::evidence).collect(Collectors.joining(" "));
    }

    /// The directives of a finding that have this meaning for the profile; empty where there are none.
    String directives(Finding finding, Applicability level) {
        return directives.computeIfAbsent(finding.listings(), this::named).getOrDefault(level, "");
    }

    private Map<Applicability, String> named(List<ListingEffect> effects) {
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

    /// How a finding stands: a text for each of [#DECISION].
    List<String> decision(Standing standing) {
        String shown = DecisionText.shown(standing, wording);
        Optional<Decision> latest = standing.decision();
        if (latest.isEmpty() || latest.get().disposition() == Disposition.TO_REVIEW) {
            return List.of(shown, "", "", "", "", "");
        }
        Decision decision = latest.get();
        return List.of(
                shown,
                decision.reason().isEmpty()
                        ? ""
                        : wording.text(
                                "disposition.reason." + decision.disposition().id() + "." + decision.reason()),
                wording.cell(decision.note()),
                wording.cell(decision.by()),
                wording.cell(decision.approver()),
                decision.until());
    }
}
