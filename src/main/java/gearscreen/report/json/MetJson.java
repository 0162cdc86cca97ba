package gearscreen.report.json;

import gearscreen.inventory.FieldValue;
import tools.jackson.core.JsonGenerator;

/// Writes which cell met which listed text, in the same words whoever lists it.
///
/// @param rule why it counts
/// @param part the part of the cell's text that was compared
/// @param listed as written in the list
record MetJson(String rule, FieldValue found, String part, String listed) {
    void write(JsonGenerator json) {
        json.writeStringProperty("rule", rule);
        json.writeStringProperty("field", found.field().id());
        json.writeStringProperty("column", found.column());
        json.writeNumberProperty("line", found.line());
        json.writeStringProperty("found", found.text());
        json.writeStringProperty("part", part);
        json.writeStringProperty("listed", listed);
    }
}
