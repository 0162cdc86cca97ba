package gearscreen.report.json;

import gearscreen.inventory.Field;
import gearscreen.inventory.InventoryPart;
import gearscreen.inventory.InventorySource;
import gearscreen.inventory.Layout;
import gearscreen.inventory.LineAccount;
import gearscreen.report.AgeNotice;
import gearscreen.report.LeaveOut;
import gearscreen.report.Report;
import gearscreen.report.ReportContent;
import gearscreen.report.ReportId;
import gearscreen.report.ReportSettings;
import gearscreen.report.Tally;
import gearscreen.report.Wording;
import gearscreen.review.FindingKey;
import gearscreen.review.Matter;
import gearscreen.review.Standing;
import gearscreen.review.compare.Cause;
import gearscreen.review.compare.Changed;
import gearscreen.review.compare.Compared;
import gearscreen.review.compare.Comparison;
import gearscreen.screening.Finding;
import gearscreen.screening.ScanResult;
import gearscreen.screening.ScreenedItem;
import gearscreen.screening.own.OwnFinding;
import gearscreen.watchlist.ListAge;
import gearscreen.watchlist.OrganisationProfile;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;

/// The scan for machines, in the shape of `gearscreen/schema/check.schema.json`. Cells are as written, nothing is cut.
/// The same scan gives the same bytes apart from `created` and the level
/// of age of the watchlist on that day.
public final class JsonReport implements Report {
    /// Changes when a reader of the old shape would misread the new one.
    public static final String SCHEMA = "urn:gearscreen:schema:check:1";

    @Override
    public void write(ReportContent content, ReportSettings settings, OutputStream out) throws IOException {
        JsonText.write(out, json -> report(json, content, settings));
    }

    private static void report(JsonGenerator json, ReportContent content, ReportSettings settings) {
        ScanResult scan = content.scan();
        Wording wording = new Wording(settings.messages());
        json.writeStartObject();
        json.writeStringProperty("schema", SCHEMA);
        json.writeStringProperty("created", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(settings.created()));
        program(json, settings);
        edition(json, scan.watchlistVersion(), scan.watchlistDate(), AgeNotice.age(scan, settings.created()));
        JsonText.strings(
                json,
                "profile",
                scan.profiles().stream().map(OrganisationProfile::id).toList());
        overrides(json, Tally.of(scan));
        json.writeStringProperty("asOf", scan.asOf().toString());
        json.writeStringProperty("language", settings.messages().language().code());
        json.writeStringProperty("reportId", ReportId.of(scan));
        JsonText.strings(
                json,
                "leftOut",
                content.leftOut().stream().sorted().map(LeaveOut::id).toList());
        OwnJson.lists(json, scan.lists(), wording);
        inputs(json, scan.inventory().parts());
        reading(json, scan.inventory().layout());
        counts(json, scan);
        boolean all = settings.include() == ReportSettings.Include.ALL;
        json.writeStringProperty("include", all ? "all" : "flagged");
        ItemJson items = new ItemJson(json, wording, Optional.of(scan.inventory()));
        json.writeArrayPropertyStart("items");
        for (ScreenedItem item : scan.items()) {
            if (all || item.outcome().flagged()) {
                items.write(item);
            }
        }
        json.writeEndArray();
        decisions(json, content);
        content.since().ifPresent(since -> changes(json, since));
        InspectionJson.problems(
                json, scan.inventory().problems(), problem -> wording.problem(problem, scan.inventory()));
        items.cited();
        json.writeEndObject();
    }

    /// What a person said of the cited directives in place of the profile.
    private static void overrides(JsonGenerator json, Tally tally) {
        List<Tally.OfDirective> own = tally.directives().stream()
                .filter(cited -> cited.effects().getFirst().reason().own())
                .toList();
        if (own.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("overrides");
        for (Tally.OfDirective cited : own) {
            json.writeStartObject();
            json.writeStringProperty("directive", cited.directive().id());
            json.writeStringProperty("applicability", cited.applicability().name());
            json.writeStringProperty(
                    "reason", cited.effects().getFirst().reason().facts().getFirst());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void program(JsonGenerator json, ReportSettings settings) {
        json.writeObjectPropertyStart("program");
        json.writeStringProperty("name", settings.program());
        json.writeStringProperty("version", settings.version());
        json.writeEndObject();
    }

    static void edition(JsonGenerator json, String version, LocalDate date, ListAge age) {
        json.writeObjectPropertyStart("watchlist");
        json.writeStringProperty("version", version);
        json.writeStringProperty("date", date.toString());
        json.writeStringProperty("age", age.level().name());
        json.writeEndObject();
    }

    static void input(JsonGenerator json, InventorySource source) {
        json.writeArrayPropertyStart("inputs");
        json.writeStartObject();
        source(json, source);
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void inputs(JsonGenerator json, List<InventoryPart> parts) {
        json.writeArrayPropertyStart("inputs");
        for (InventoryPart part : parts) {
            json.writeStartObject();
            source(json, part.source());
            if (parts.size() > 1) {
                json.writeNumberProperty("firstLine", part.firstLine());
                JsonText.strings(json, "copies", part.copies());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void source(JsonGenerator json, InventorySource source) {
        json.writeStringProperty("name", source.name());
        json.writeStringProperty("sha256", source.sha256());
        json.writeNumberProperty("bytes", source.bytes());
    }

    static void account(JsonGenerator json, LineAccount account) {
        json.writeNumberProperty("lines", account.lines());
        json.writeNumberProperty("items", account.items());
        json.writeNumberProperty("merged", account.merged());
        json.writeNumberProperty("skipped", account.skipped());
        json.writeNumberProperty("problems", account.problems());
    }

    /// How the file was read, so that it can be read again in the same way.
    private static void reading(JsonGenerator json, Layout layout) {
        json.writeObjectPropertyStart("reading");
        json.writeStringProperty("charset", layout.charset().name());
        json.writeStringProperty("delimiter", String.valueOf(layout.delimiter()));
        json.writeNumberProperty("headerLine", layout.headerLine());
        layout.sheet().ifPresent(sheet -> json.writeStringProperty("sheet", sheet.name()));
        json.writeObjectPropertyStart("mapping");
        for (Map.Entry<Field, List<Integer>> field : new TreeMap<>(layout.mapping()).entrySet()) {
            JsonText.strings(
                    json,
                    field.getKey().id(),
                    field.getValue().stream().map(layout.columns()::get).toList());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void decisions(JsonGenerator json, ReportContent content) {
        if (content.decisions().isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("decisions");
        for (ScreenedItem item : content.scan().items()) {
            List<Matter> matters = Matter.of(item);
            List<Standing> standings = content.decisions().get().of(item);
            for (int i = 0; i < Math.min(matters.size(), standings.size()); i++) {
                decision(json, item, matters.get(i), standings.get(i));
            }
        }
        json.writeEndArray();
    }

    private static void decision(JsonGenerator json, ScreenedItem item, Matter matter, Standing standing) {
        json.writeStartObject();
        json.writeNumberProperty("line", item.item().line());
        switch (matter) {
            case Matter.Listed(Finding finding) ->
                json.writeStringProperty("supplier", finding.supplier().id());
            case Matter.OnOwnList(OwnFinding finding) ->
                json.writeStringProperty("ownEntry", FindingKey.entry(finding));
        }
        json.writeStringProperty("disposition", standing.shown().id());
        json.writeStringProperty("why", standing.why().id());
        standing.decision().ifPresent(decision -> {
            json.writeStringProperty("decided", decision.disposition().id());
            json.writeStringProperty("reason", decision.reason());
            json.writeStringProperty("note", decision.note());
            json.writeStringProperty("by", decision.by());
            json.writeStringProperty("approver", decision.approver());
            json.writeStringProperty("at", decision.at().toString());
            json.writeStringProperty("until", decision.until());
        });
        json.writeEndObject();
    }

    private static void changes(JsonGenerator json, Comparison since) {
        Compared.Facts before = since.before().facts();
        json.writeObjectPropertyStart("since");
        json.writeStringProperty("name", before.name());
        json.writeStringProperty("watchlist", before.edition());
        json.writeStringProperty("watchlistDate", before.editionDate().toString());
        JsonText.strings(json, "profile", before.profiles());
        json.writeStringProperty("asOf", before.asOf().toString());
        json.writeBooleanProperty("whole", before.whole());
        json.writeArrayPropertyStart("changes");
        for (Changed change : since.changes()) {
            if (change.kind() != Changed.Kind.SAME) {
                json.writeStartObject();
                json.writeStringProperty("kind", change.kind().id());
                change.before().ifPresent(side -> line(json, "lineBefore", since.before(), side));
                change.after().ifPresent(side -> line(json, "line", since.after(), side));
                json.writeStringProperty("supplier", change.shown().finding().supplier());
                JsonText.strings(
                        json, "causes", change.causes().stream().map(Cause::id).toList());
                json.writeBooleanProperty("weak", change.weak());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void line(JsonGenerator json, String name, Compared scan, Changed.Side side) {
        json.writeNumberProperty(name, scan.item(side.item()).line());
    }

    private static void counts(JsonGenerator json, ScanResult scan) {
        json.writeObjectPropertyStart("counts");
        account(json, scan.inventory().account());
        json.writeNumberProperty("flagged", scan.flagged());
        json.writeNumberProperty("noMatch", scan.noMatch());
        json.writeNumberProperty("notEnoughData", scan.notEnoughData());
        json.writeEndObject();
    }
}
