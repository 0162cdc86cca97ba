package gearscreen.report.disclosure;

import gearscreen.report.disclosure.Clause.FieldAsked;
import gearscreen.report.disclosure.Clause.Start;
import gearscreen.report.disclosure.Clause.Term;
import gearscreen.report.disclosure.Clause.Unit;
import gearscreen.text.LocalizedText;
import gearscreen.watchlist.Confidence;
import gearscreen.watchlist.Provenance;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads `data/report/disclosure.json`.
final class Clauses {
    private static final String FILE = "/gearscreen/data/report/disclosure.json";

    private Clauses() {}

    /// In the order of the file.
    static List<Clause> all() throws IOException {
        try (InputStream in = Objects.requireNonNull(Clauses.class.getResourceAsStream(FILE))) {
            List<Clause> clauses = new ArrayList<>();
            for (JsonNode clause : JsonMapper.shared().readTree(in).path("clauses")) {
                clauses.add(clause(clause));
            }
            return List.copyOf(clauses);
        }
    }

    private static Clause clause(JsonNode json) {
        List<Term> terms = new ArrayList<>();
        for (JsonNode term : json.path("terms")) {
            terms.add(new Term(
                    term.path("count").intValue(),
                    Unit.valueOf(constant(term, "unit")),
                    Start.valueOf(constant(term, "from")),
                    localized(term.path("what"))));
        }
        return new Clause(
                json.path("id").stringValue(),
                json.path("number").stringValue(),
                localized(json.path("title")),
                json.path("textAsOf").stringValue(),
                texts(json.path("directives")),
                new Provenance(
                        json.path("source").stringValue(),
                        LocalDate.parse(json.path("seen").stringValue()),
                        Confidence.valueOf(constant(json, "confidence"))),
                localized(json.path("when")),
                texts(json.path("fields")).stream().map(Clauses::field).toList(),
                terms);
    }

    private static FieldAsked field(String id) {
        return Arrays.stream(FieldAsked.values())
                .filter(field -> field.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(FILE + ": no field " + id));
    }

    private static String constant(JsonNode json, String name) {
        return json.path(name).stringValue().toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.stringValue()));
        return texts;
    }

    private static LocalizedText localized(JsonNode json) {
        return new LocalizedText(
                json.path("en").stringValue(),
                json.path("fr").isNull() ? "" : json.path("fr").stringValue());
    }
}
