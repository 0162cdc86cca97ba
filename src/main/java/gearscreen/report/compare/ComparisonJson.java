package gearscreen.report.compare;

import gearscreen.inventory.LinePlace;
import gearscreen.report.ReportSettings;
import gearscreen.report.Wording;
import gearscreen.report.json.JsonText;
import gearscreen.review.compare.Cause;
import gearscreen.review.compare.Changed;
import gearscreen.review.compare.Compared;
import gearscreen.review.compare.Comparison;
import gearscreen.review.compare.Seen;
import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import tools.jackson.core.JsonGenerator;

/// The comparison for machines, in the shape of `gearscreen/schema/compare.schema.json`. The same comparison gives the
/// same bytes apart from `created`.
record ComparisonJson(Comparison comparison, ReportSettings settings) {
    /// Changes when a reader of the old shape would misread the new one.
    static final String SCHEMA = "urn:gearscreen:schema:comparison:1";

    void write(OutputStream out) throws IOException {
        JsonText.write(out, this::comparison);
    }

    private void comparison(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("schema", SCHEMA);
        json.writeStringProperty("created", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(settings.created()));
        json.writeObjectPropertyStart("program");
        json.writeStringProperty("name", settings.program());
        json.writeStringProperty("version", settings.version());
        json.writeEndObject();
        side(json, "before", comparison.before());
        side(json, "after", comparison.after());
        json.writeObjectPropertyStart("counts");
        for (Changed.Kind kind : Changed.Kind.values()) {
            json.writeNumberProperty(kind.id(), comparison.count(kind));
        }
        json.writeEndObject();
        Wording wording = new Wording(settings.messages());
        json.writeArrayPropertyStart("changes");
        comparison.changes().forEach(change -> change(json, change, wording));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void side(JsonGenerator json, String name, Compared scan) {
        Compared.Facts facts = scan.facts();
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("name", facts.name());
        json.writeStringProperty("watchlist", facts.edition());
        json.writeStringProperty("watchlistDate", facts.editionDate().toString());
        JsonText.strings(json, "profile", facts.profiles());
        json.writeStringProperty("asOf", facts.asOf().toString());
        JsonText.strings(json, "ownLists", facts.lists().stream().sorted().toList());
        json.writeBooleanProperty("whole", facts.whole());
        json.writeEndObject();
    }

    private void change(JsonGenerator json, Changed change, Wording wording) {
        json.writeStartObject();
        json.writeStringProperty("kind", change.kind().id());
        Seen finding = change.shown().finding();
        json.writeStringProperty("supplier", finding.supplier());
        finding.list().ifPresent(list -> {
            json.writeObjectPropertyStart("ownList");
            json.writeStringProperty("list", list.file());
            json.writeStringProperty("entry", finding.name());
            json.writeStringProperty("kind", list.kind().name());
            json.writeEndObject();
        });
        json.writeStringProperty(
                "device",
                wording.name(comparison.side(change).item(change.shown().item())));
        JsonText.strings(json, "causes", change.causes().stream().map(Cause::id).toList());
        json.writeBooleanProperty("weak", change.weak());
        change.before().ifPresent(side -> finding(json, "before", side, comparison.before()));
        change.after().ifPresent(side -> finding(json, "after", side, comparison.after()));
        json.writeEndObject();
    }

    private static void finding(JsonGenerator json, String name, Changed.Side side, Compared scan) {
        LinePlace place = scan.place(scan.item(side.item()).line());
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("file", place.file());
        json.writeNumberProperty("line", place.line());
        json.writeStringProperty("strength", side.finding().strength().name());
        side.finding()
                .applicability()
                .ifPresent(applicability -> json.writeStringProperty("applicability", applicability.name()));
        json.writeStringProperty("disposition", side.finding().disposition().id());
        json.writeEndObject();
    }
}
