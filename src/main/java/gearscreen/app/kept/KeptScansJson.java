package gearscreen.app.kept;

import gearscreen.report.json.JsonText;
import gearscreen.store.KeptScan;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// The list of kept scans for machines, in the shape of `gearscreen/schema/scans-list.schema.json`.
public final class KeptScansJson {
    private KeptScansJson() {}

    /// @param out is flushed and stays open
    public static void write(List<KeptScan> scans, OutputStream out) throws IOException {
        JsonText.write(out, json -> write(json, scans));
    }

    private static void write(JsonGenerator json, List<KeptScan> scans) {
        json.writeStartObject();
        json.writeStringProperty("schema", "urn:gearscreen:schema:scans:1");
        json.writeArrayPropertyStart("scans");
        for (KeptScan scan : scans) {
            json.writeStartObject();
            json.writeNumberProperty("id", scan.id());
            json.writeStringProperty("made", scan.made().toString());
            json.writeStringProperty("name", scan.name());
            json.writeStringProperty("sha256", scan.sha256());
            json.writeNumberProperty("items", scan.counts().items());
            json.writeNumberProperty("flagged", scan.counts().flagged());
            json.writeNumberProperty("noMatch", scan.counts().noMatch());
            json.writeNumberProperty("notEnoughData", scan.counts().notEnoughData());
            json.writeNumberProperty("toReview", scan.openItems());
            json.writeStringProperty("watchlist", scan.watchlistVersion());
            json.writeStringProperty("watchlistDate", scan.watchlistDate().toString());
            json.writeStringProperty("asOf", scan.asOf().toString());
            JsonText.strings(json, "profile", scan.profiles());
            json.writeStringProperty("label", scan.label());
            json.writeBooleanProperty("pinned", scan.pinned());
            json.writeBooleanProperty("whole", scan.whole());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
