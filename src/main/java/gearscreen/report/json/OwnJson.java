package gearscreen.report.json;

import gearscreen.report.OwnWording;
import gearscreen.report.Wording;
import gearscreen.review.FindingKey;
import gearscreen.screening.own.OwnAllowance;
import gearscreen.screening.own.OwnEvidence;
import gearscreen.screening.own.OwnFinding;
import gearscreen.screening.own.OwnMarks;
import gearscreen.watchlist.own.ListSource;
import gearscreen.watchlist.own.OwnEntry;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// Writes what lists of one's own say; nothing where there are none.
final class OwnJson {
    private final JsonGenerator json;
    private final OwnWording wording;

    OwnJson(JsonGenerator json, Wording wording) {
        this.json = json;
        this.wording = new OwnWording(wording);
    }

    static void lists(JsonGenerator json, List<ListSource> lists, Wording wording) {
        if (lists.isEmpty()) {
            return;
        }
        OwnWording own = new OwnWording(wording);
        json.writeArrayPropertyStart("ownLists");
        for (ListSource list : lists) {
            json.writeStartObject();
            json.writeStringProperty("name", list.file());
            json.writeStringProperty("sha256", list.sha256());
            json.writeStringProperty("format", list.format().name());
            json.writeStringProperty("publisher", own.publisher(list));
            json.writeStringProperty("date", list.date().toString());
            json.writeBooleanProperty("dateOfPublisher", list.dateOfPublisher());
            json.writeNumberProperty("entries", list.entries());
            json.writeNumberProperty("names", list.names());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void marks(OwnMarks marks) {
        if (!marks.findings().isEmpty()) {
            json.writeArrayPropertyStart("ownFindings");
            marks.findings().forEach(this::finding);
            json.writeEndArray();
        }
        if (!marks.allowances().isEmpty()) {
            json.writeArrayPropertyStart("allowed");
            marks.allowances().forEach(this::allowance);
            json.writeEndArray();
        }
    }

    private void finding(OwnFinding finding) {
        json.writeStartObject();
        json.writeStringProperty("id", FindingKey.entry(finding));
        entry(finding.list(), finding.entry());
        json.writeStringProperty("strength", finding.strength().name());
        json.writeArrayPropertyStart("evidence");
        finding.evidence().forEach(this::evidence);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void entry(ListSource list, OwnEntry entry) {
        json.writeStringProperty("list", list.file());
        json.writeStringProperty("listSha256", list.sha256());
        json.writeStringProperty("entry", entry.name());
        json.writeStringProperty("kind", entry.kind().name());
        json.writeNumberProperty("row", entry.row());
        json.writeStringProperty("reason", entry.reason());
        json.writeStringProperty("link", entry.link());
    }

    private void evidence(OwnEvidence evidence) {
        json.writeStartObject();
        new MetJson(evidence.rule().name(), evidence.found(), evidence.part(), evidence.listed()).write(json);
        json.writeStringProperty("strength", evidence.strength().name());
        json.writeStringProperty("sentence", wording.evidence(evidence));
        json.writeEndObject();
    }

    private void allowance(OwnAllowance allowed) {
        json.writeStartObject();
        entry(allowed.list(), allowed.entry());
        json.writeStringProperty("field", allowed.found().field().id());
        json.writeStringProperty("column", allowed.found().column());
        json.writeStringProperty("found", allowed.found().text());
        json.writeStringProperty("sentence", wording.allowance(allowed));
        json.writeEndObject();
    }
}
