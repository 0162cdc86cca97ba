package gearscreen.report.json;

import gearscreen.report.ReportSettings;
import gearscreen.report.Wording;
import gearscreen.screening.Finding;
import gearscreen.screening.Lookup;
import gearscreen.screening.Outcome;
import gearscreen.screening.WhyNot;
import gearscreen.watchlist.Label;
import gearscreen.watchlist.ListAge;
import gearscreen.watchlist.own.ListSource;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/// The answer to one line of text, for machines, in the shape of `gearscreen/schema/lookup.schema.json`.
public final class LookupJson {
    public static final String SCHEMA = "urn:gearscreen:schema:lookup:1";

    private LookupJson() {}

    /// What the answer was looked up with.
    ///
    /// @param profiles ids
    public record Setting(
            String watchlistVersion,
            LocalDate watchlistDate,
            List<String> profiles,
            LocalDate asOf,
            List<ListSource> lists) {
        public Setting {
            lists = List.copyOf(lists);
            profiles = List.copyOf(profiles);
        }
    }

    /// @param out is flushed and stays open; the bytes are UTF-8
    public static void write(Lookup lookup, Setting setting, ReportSettings settings, OutputStream out)
            throws IOException {
        JsonText.write(out, json -> lookup(json, lookup, setting, settings));
    }

    private static void lookup(JsonGenerator json, Lookup lookup, Setting setting, ReportSettings settings) {
        json.writeStartObject();
        json.writeStringProperty("schema", SCHEMA);
        JsonReport.program(json, settings);
        JsonReport.edition(
                json,
                setting.watchlistVersion(),
                setting.watchlistDate(),
                ListAge.of(setting.watchlistDate(), settings.created().toLocalDate()));
        JsonText.strings(json, "profile", setting.profiles());
        json.writeStringProperty("asOf", setting.asOf().toString());
        json.writeStringProperty("language", settings.messages().language().code());
        json.writeStringProperty("text", lookup.text());
        Wording wording = new Wording(settings.messages());
        OwnJson.lists(json, setting.lists(), wording);
        ItemJson items = new ItemJson(json, wording, Optional.empty());
        items.fields(lookup.answer().item());
        json.writeStringProperty("outcome", ItemJson.outcome(lookup.answer().outcome()));
        json.writeArrayPropertyStart("findings");
        if (lookup.answer().outcome() instanceof Outcome.Flagged(List<Finding> findings)) {
            findings.forEach(items::finding);
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("whyNot");
        for (WhyNot.Candidate candidate : lookup.whyNot().candidates()) {
            json.writeStartObject();
            json.writeStringProperty("supplier", candidate.supplier().id());
            json.writeStringProperty("listed", candidate.listed());
            json.writeStringProperty("reason", candidate.reason());
            json.writeStringProperty("sentence", wording.whyNot(candidate));
            json.writeEndObject();
        }
        json.writeEndArray();
        items.own(lookup.answer());
        json.writeStringProperty("nextStep", wording.nextStep(lookup.answer()));
        json.writeStringProperty("nextStepCode", lookup.answer().nextStep());
        json.writeArrayPropertyStart("sameHardware");
        for (Label label : lookup.sameHardware()) {
            json.writeStartObject();
            json.writeStringProperty("brand", label.brand());
            json.writeStringProperty("supplier", label.supplier());
            json.writeStringProperty("range", label.range().name());
            json.writeStringProperty("source", label.provenance().source());
            json.writeStringProperty("seen", label.provenance().seen().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
        items.cited();
        json.writeEndObject();
    }
}
