package gearscreen.report.pipeline;

import gearscreen.inventory.InventoryPart;
import gearscreen.report.ReportContent;
import gearscreen.report.ReportId;
import gearscreen.report.ReportSettings;
import gearscreen.report.Wording;
import gearscreen.report.json.JsonText;
import gearscreen.review.compare.Compared;
import gearscreen.review.compare.Comparison;
import gearscreen.screening.ScanResult;
import gearscreen.watchlist.OrganisationProfile;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/// What a run says of itself: the tool with its rules, the files, the counts.
record SarifRun(
        JsonGenerator json, ReportContent content, ReportSettings settings, Wording wording, SarifBaseline baseline) {
    static final String OWN_RULE = "own-list";

    /// @param suppliers names by id, in the order of their rules
    void tool(Map<String, String> suppliers) {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", settings.program());
        json.writeStringProperty("version", settings.version());
        json.writeStringProperty(
                "language", settings.messages().language().locale().toLanguageTag());
        json.writeArrayPropertyStart("rules");
        for (Map.Entry<String, String> supplier : suppliers.entrySet()) {
            json.writeStartObject();
            json.writeStringProperty("id", rule(supplier.getKey()));
            text(json, "shortDescription", wording.text("report.sarif.rule", supplier.getValue()));
            text(json, "help", wording.text("report.disclaimer"));
            json.writeEndObject();
        }
        if (!content.scan().lists().isEmpty()
                || baseline.gone().stream()
                        .anyMatch(change -> change.shown().finding().list().isPresent())) {
            json.writeStartObject();
            json.writeStringProperty("id", OWN_RULE);
            text(json, "shortDescription", wording.text("report.sarif.ownRule"));
            text(json, "help", wording.text("report.disclaimer"));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    void artifacts(List<InventoryPart> parts) {
        json.writeArrayPropertyStart("artifacts");
        for (InventoryPart part : parts) {
            json.writeStartObject();
            json.writeObjectPropertyStart("location");
            json.writeStringProperty("uri", FileUri.of(part.source().name()));
            json.writeEndObject();
            json.writeNumberProperty("length", part.source().bytes());
            json.writeObjectPropertyStart("hashes");
            json.writeStringProperty("sha-256", part.source().sha256());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void properties(ScanResult scan) {
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("reportId", ReportId.of(scan));
        json.writeStringProperty("watchlistVersion", scan.watchlistVersion());
        json.writeStringProperty("watchlistDate", scan.watchlistDate().toString());
        json.writeStringProperty("asOf", scan.asOf().toString());
        JsonText.strings(
                json,
                "profile",
                scan.profiles().stream().map(OrganisationProfile::id).toList());
        json.writeNumberProperty("items", scan.counts().items());
        json.writeNumberProperty("flagged", scan.flagged());
        json.writeNumberProperty("noMatch", scan.noMatch());
        json.writeNumberProperty("notEnoughData", scan.notEnoughData());
        json.writeNumberProperty("problems", scan.inventory().account().problems());
        content.since().map(Comparison::before).map(Compared::facts).ifPresent(facts -> {
            json.writeStringProperty("baselineName", facts.name());
            json.writeStringProperty("baselineWatchlistVersion", facts.edition());
            json.writeStringProperty("baselineAsOf", facts.asOf().toString());
        });
        json.writeEndObject();
    }

    static void text(JsonGenerator json, String name, String text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    static String rule(String supplier) {
        return "supplier/" + supplier;
    }
}
