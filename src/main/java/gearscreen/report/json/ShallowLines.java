package gearscreen.report.json;

import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.MinimalPrettyPrinter;

/// Breaks lines on the two outer levels only: big reports stay small, and two of them can be compared line by line.
final class ShallowLines extends MinimalPrettyPrinter {
    private static final long serialVersionUID = 1;

    private static final int BROKEN_LEVELS = 2;

    /// A line break and the blanks before the next entry, by depth.
    private static final List<String> BREAKS = List.of("\n", "\n  ", "\n    ");

    private int depth;

    @Override
    public void writeStartObject(JsonGenerator json) {
        super.writeStartObject(json);
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        lineBreak(json);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        super.writeObjectEntrySeparator(json);
        lineBreak(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) {
        leave(json, entries);
        super.writeEndObject(json, entries);
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
        super.writeStartArray(json);
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        lineBreak(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        super.writeArrayValueSeparator(json);
        lineBreak(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
        leave(json, values);
        super.writeEndArray(json, values);
    }

    private void leave(JsonGenerator json, int entries) {
        depth--;
        if (entries > 0 && depth < BROKEN_LEVELS) {
            json.writeRaw(BREAKS.get(depth));
        }
    }

    private void lineBreak(JsonGenerator json) {
        if (depth <= BROKEN_LEVELS) {
            json.writeRaw(BREAKS.get(depth));
        }
    }
}
