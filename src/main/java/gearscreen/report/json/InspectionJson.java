package gearscreen.report.json;

import gearscreen.inventory.Field;
import gearscreen.inventory.Inspection;
import gearscreen.inventory.Layout;
import gearscreen.inventory.RowProblem;
import gearscreen.inventory.SkippedLine;
import gearscreen.inventory.TableRow;
import gearscreen.report.ReportSettings;
import gearscreen.report.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/// How a file was read, for machines, in the shape of `gearscreen/schema/inspect.schema.json`.
public final class InspectionJson {
    public static final String SCHEMA = "urn:gearscreen:schema:inspect:1";

    private InspectionJson() {}

    /// @param out is flushed and stays open; the bytes are UTF-8
    public static void write(Inspection inspection, ReportSettings settings, OutputStream out) throws IOException {
        JsonText.write(out, json -> inspection(json, inspection, settings));
    }

    private static void inspection(JsonGenerator json, Inspection inspection, ReportSettings settings) {
        json.writeStartObject();
        json.writeStringProperty("schema", SCHEMA);
        JsonReport.program(json, settings);
        JsonReport.input(json, inspection.source());
        layout(json, inspection.layout());
        counts(json, inspection);
        json.writeArrayPropertyStart("records");
        for (TableRow record : inspection.records()) {
            json.writeStartObject();
            json.writeNumberProperty("line", record.line());
            JsonText.strings(json, "cells", record.cells());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("skipped");
        for (SkippedLine skipped : inspection.skipped()) {
            json.writeStartObject();
            json.writeNumberProperty("line", skipped.line());
            json.writeStringProperty("why", skipped.why().id());
            json.writeEndObject();
        }
        json.writeEndArray();
        Wording wording = new Wording(settings.messages());
        problems(json, inspection.problems(), wording::problem);
        json.writeEndObject();
    }

    private static void layout(JsonGenerator json, Layout layout) {
        json.writeStringProperty("charset", layout.charset().name());
        json.writeStringProperty("delimiter", String.valueOf(layout.delimiter()));
        layout.sheet().ifPresent(sheet -> {
            json.writeObjectPropertyStart("sheet");
            json.writeStringProperty("name", sheet.name());
            JsonText.strings(json, "others", sheet.others());
            json.writeEndObject();
        });
        json.writeNumberProperty("headerLine", layout.headerLine());
        JsonText.strings(json, "columns", layout.columns());
        json.writeObjectPropertyStart("mapping");
        for (Map.Entry<Field, List<Integer>> field : new TreeMap<>(layout.mapping()).entrySet()) {
            JsonText.strings(
                    json,
                    field.getKey().id(),
                    field.getValue().stream().map(layout.columns()::get).toList());
        }
        json.writeEndObject();
        JsonText.strings(
                json, "guessed", layout.guessed().stream().map(Field::id).toList());
        JsonText.strings(json, "dropped", layout.dropped());
        layout.fileKind().ifPresent(kind -> json.writeStringProperty("fileKind", kind));
    }

    private static void counts(JsonGenerator json, Inspection inspection) {
        json.writeObjectPropertyStart("counts");
        JsonReport.account(json, inspection.account());
        json.writeNumberProperty("records", inspection.recordCount());
        json.writeEndObject();
    }

    static void problems(JsonGenerator json, List<RowProblem> problems, Function<RowProblem, String> sentence) {
        json.writeArrayPropertyStart("problems");
        for (RowProblem problem : problems) {
            json.writeStartObject();
            json.writeNumberProperty("line", problem.line());
            json.writeStringProperty("column", problem.column());
            json.writeStringProperty("code", problem.code().id());
            json.writeBooleanProperty("itemKept", problem.code().keepsItem());
            json.writeStringProperty("message", sentence.apply(problem));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
