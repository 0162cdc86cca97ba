package gearscreen.app.export;

import gearscreen.app.ForWhom;
import gearscreen.inventory.Field;
import gearscreen.inventory.ReadOptions;
import gearscreen.report.LeaveOut;
import gearscreen.report.ReportSettings.Include;
import gearscreen.report.json.JsonReport;
import gearscreen.report.pdf.MachineCopy;
import gearscreen.screening.applicability.DirectiveOverride;
import gearscreen.text.Language;
import gearscreen.watchlist.Applicability;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A report that was made before, and whether a check made again says the same.
public record Verification(JsonNode report) {
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    /// Where two reports differ. The sentence's key is `verify.` + kind id, with the facts.
    public record Difference(Kind kind, List<String> facts) {
        public Difference {
            facts = List.copyOf(facts);
        }

        public enum Kind {
            /// Facts: SHA-256 in the report, SHA-256 of the file.
            INPUT("input"),
            /// Facts: name of the count, in the report, now.
            COUNT("count"),
            /// An item that only the report has. Facts: line.
            GONE("gone"),
            /// An item that only the new check has. Facts: line.
            NEW("new"),
            /// Facts: line.
            CHANGED("changed"),
            PROBLEMS("problems");

            private final String id;

            Kind(String id) {
                this.id = id;
            }

            public String id() {
                return id;
            }
        }
    }

    /// Reads a JSON report, or the one that a PDF carries; empty where the bytes are neither.
    public static Optional<Verification> of(byte[] bytes) {
        try {
            boolean pdf = bytes.length > PDF.length && Arrays.equals(Arrays.copyOf(bytes, PDF.length), PDF);
            Optional<byte[]> json = pdf ? MachineCopy.read(bytes) : Optional.of(bytes);
            return json.map(text -> new Verification(JsonMapper.shared().readTree(text)))
                    .filter(read -> read.text("schema").equals(JsonReport.SCHEMA) && read.report.has("reading"));
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    /// A list of one's own that the report was made with.
    public record UsedList(String name, String sha256) {}

    public List<UsedList> lists() {
        List<UsedList> lists = new ArrayList<>();
        report.path("ownLists")
                .forEach(list -> lists.add(new UsedList(
                        list.path("name").asString(""), list.path("sha256").asString(""))));
        return lists;
    }

    public String watchlistVersion() {
        return report.path("watchlist").path("version").asString("");
    }

    /// The profiles, and what a person said of directives in their place.
    ///
    /// @throws IllegalArgumentException where the report was tampered with
    public ForWhom who() {
        List<DirectiveOverride> overrides = new ArrayList<>();
        for (JsonNode own : report.path("overrides")) {
            overrides.add(new DirectiveOverride(
                    own.path("directive").asString(""),
                    Applicability.valueOf(own.path("applicability").asString("")),
                    own.path("reason").asString("")));
        }
        return new ForWhom(texts(report.path("profile")), overrides);
    }

    /// @throws DateTimeException where the report was tampered with
    public LocalDate asOf() {
        return LocalDate.parse(text("asOf"));
    }

    /// @throws DateTimeException where the report was tampered with
    public ZonedDateTime created() {
        return ZonedDateTime.parse(text("created"));
    }

    public Language language() {
        return text("language").equals(Language.FRENCH.code()) ? Language.FRENCH : Language.ENGLISH;
    }

    public Include include() {
        return text("include").equals("all") ? Include.ALL : Include.FLAGGED;
    }

    public Set<LeaveOut> leftOut() {
        List<String> ids = texts(report.path("leftOut"));
        return Arrays.stream(LeaveOut.values())
                .filter(part -> ids.contains(part.id()))
                .collect(Collectors.toSet());
    }

    /// The columns as they were read then.
    public ReadOptions reading() {
        JsonNode reading = report.path("reading");
        Map<Field, List<String>> mapping = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            mapping.put(field, texts(reading.path("mapping").path(field.id())));
        }
        Optional<String> sheet =
                reading.has("sheet") ? Optional.of(reading.path("sheet").asString("")) : Optional.empty();
        return ReadOptions.automatic().withSheet(sheet).withMapping(mapping);
    }

    /// What the two say differently, apart from when, by what version of the program and by whom they were made.
    ///
    /// @param again the JSON report of the new check
    public List<Difference> differences(byte[] again) {
        JsonNode now = JsonMapper.shared().readTree(again);
        List<Difference> differences = new ArrayList<>();
        JsonNode before = report.path("inputs");
        if (!hashes(before).equals(hashes(now.path("inputs")))) {
            differences.add(new Difference(
                    Difference.Kind.INPUT,
                    List.of(String.join(", ", hashes(before)), String.join(", ", hashes(now.path("inputs"))))));
        }
        for (Map.Entry<String, JsonNode> count : report.path("counts").properties()) {
            String then = count.getValue().toString();
            String today = now.path("counts").path(count.getKey()).toString();
            if (!then.equals(today)) {
                differences.add(new Difference(Difference.Kind.COUNT, List.of(count.getKey(), then, today)));
            }
        }
        items(byLine(report), byLine(now), differences);
        if (!report.path("problems").equals(now.path("problems"))) {
            differences.add(new Difference(Difference.Kind.PROBLEMS, List.of()));
        }
        return differences;
    }

    private static void items(Map<Integer, JsonNode> before, Map<Integer, JsonNode> now, List<Difference> differences) {
        Set<Integer> lines = new TreeSet<>(before.keySet());
        lines.addAll(now.keySet());
        for (Integer line : lines) {
            JsonNode then = before.get(line);
            JsonNode today = now.get(line);
            if (today == null) {
                differences.add(new Difference(Difference.Kind.GONE, List.of(line.toString())));
            } else if (then == null) {
                differences.add(new Difference(Difference.Kind.NEW, List.of(line.toString())));
            } else if (!then.equals(today)) {
                differences.add(new Difference(Difference.Kind.CHANGED, List.of(line.toString())));
            }
        }
    }

    private static Map<Integer, JsonNode> byLine(JsonNode report) {
        Map<Integer, JsonNode> items = new TreeMap<>();
        for (JsonNode item : report.path("items")) {
            items.put(item.path("line").asInt(0), item);
        }
        return items;
    }

    private static Set<String> hashes(JsonNode inputs) {
        Set<String> hashes = new HashSet<>();
        inputs.forEach(input -> hashes.add(input.path("sha256").asString("")));
        return hashes;
    }

    private String text(String name) {
        return report.path(name).asString("");
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asString("")));
        return texts;
    }
}
