package gearscreen.report.json;

import gearscreen.inventory.Field;
import gearscreen.inventory.FieldValue;
import gearscreen.inventory.Item;
import gearscreen.inventory.LinePlace;
import gearscreen.review.Disposition;
import gearscreen.review.FindingKey;
import gearscreen.review.compare.Compared;
import gearscreen.review.compare.Seen;
import gearscreen.screening.Strength;
import gearscreen.watchlist.Applicability;
import gearscreen.watchlist.own.EntryKind;
import gearscreen.watchlist.own.ListFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A scan as a JSON report tells of it.
public final class ReportedScan implements Compared {
    private static final int MOST_LINES = 10_000;

    private final Facts facts;
    private final List<Input> inputs;
    private final List<Item> items = new ArrayList<>();
    private final List<List<Seen>> findings = new ArrayList<>();

    private record Input(String name, int firstLine) {}

    private ReportedScan(JsonNode report) {
        inputs = inputs(report.path("inputs"));
        Map<Field, Set<String>> mapping = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            Set<String> columns =
                    Set.copyOf(texts(report.path("reading").path("mapping").path(field.id())));
            if (!columns.isEmpty()) {
                mapping.put(field, columns);
            }
        }
        Map<String, ListFormat> formats = formats(report);
        facts = new Facts(
                inputs.getFirst().name(),
                text(report.path("watchlist"), "version"),
                LocalDate.parse(text(report.path("watchlist"), "date")),
                texts(report.path("profile")),
                LocalDate.parse(text(report, "asOf")),
                mapping,
                formats.keySet(),
                text(report, "include").equals("all"));
        Map<String, String> names = new HashMap<>();
        report.path("suppliers").forEach(supplier -> names.put(text(supplier, "id"), text(supplier, "name")));
        Map<String, Disposition> decided = new HashMap<>();
        report.path("decisions")
                .forEach(decision -> Disposition.of(text(decision, "disposition"))
                        .ifPresent(disposition -> decided.put(key(decision), disposition)));
        for (JsonNode item : report.path("items")) {
            Item device = item(item);
            items.add(device);
            List<Seen> all = new ArrayList<>(findings(device, item.path("findings"), names, decided));
            all.addAll(ownFindings(device, item.path("ownFindings"), formats, decided));
            findings.add(List.copyOf(all));
        }
    }

    /// Empty where the bytes are no JSON report of a scan, or one that was tampered with.
    public static Optional<Compared> of(byte[] json) {
        try {
            JsonNode report = JsonMapper.shared().readTree(json);
            return text(report, "schema").equals(JsonReport.SCHEMA)
                    ? Optional.of(new ReportedScan(report))
                    : Optional.empty();
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static List<Input> inputs(JsonNode nodes) {
        List<Input> inputs = new ArrayList<>();
        nodes.forEach(input -> inputs.add(
                new Input(text(input, "name"), input.path("firstLine").asInt(1))));
        if (inputs.isEmpty()) {
            throw new IllegalArgumentException("no inputs");
        }
        return List.copyOf(inputs);
    }

    private static Item item(JsonNode node) {
        List<Integer> lines = new ArrayList<>();
        for (JsonNode line : node.path("lines")) {
            if (lines.size() < MOST_LINES) {
                lines.add(line.asInt(0));
            }
        }
        List<String> cells = new ArrayList<>();
        node.path("cells").forEach(cell -> cells.add(cell.asString("")));
        int line = lines.isEmpty() ? 0 : lines.getFirst();
        Map<Field, List<FieldValue>> values = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            List<FieldValue> shown = ItemJson.texts(node.path("fields"), field).stream()
                    .map(text -> new FieldValue(field, "", text, line))
                    .toList();
            if (!shown.isEmpty()) {
                values.put(field, shown);
            }
        }
        return new Item(lines, cells, values, Math.max(1, node.path("quantity").asInt(1)));
    }

    private static List<Seen> findings(
            Item item, JsonNode nodes, Map<String, String> names, Map<String, Disposition> decided) {
        List<Seen> findings = new ArrayList<>();
        for (JsonNode node : nodes) {
            String supplier = text(node, "supplier");
            findings.add(new Seen(
                    supplier,
                    names.getOrDefault(supplier, supplier),
                    Strength.valueOf(text(node, "strength")),
                    Optional.of(Applicability.valueOf(text(node, "applicability"))),
                    evidence(node),
                    decided.getOrDefault(item.line() + " " + supplier, Disposition.TO_REVIEW),
                    Optional.empty()));
        }
        return List.copyOf(findings);
    }

    /// @param formats of the lists by hash
    private static List<Seen> ownFindings(
            Item item, JsonNode nodes, Map<String, ListFormat> formats, Map<String, Disposition> decided) {
        List<Seen> findings = new ArrayList<>();
        for (JsonNode node : nodes) {
            ListFormat format = formats.getOrDefault(text(node, "listSha256"), ListFormat.HOUSE);
            EntryKind kind = EntryKind.valueOf(text(node, "kind"));
            String entry = FindingKey.entry(format, text(node, "list"), kind, text(node, "entry"), text(node, "link"));
            findings.add(new Seen(
                    entry,
                    text(node, "entry"),
                    Strength.valueOf(text(node, "strength")),
                    Optional.empty(),
                    evidence(node),
                    decided.getOrDefault(item.line() + " " + entry, Disposition.TO_REVIEW),
                    Optional.of(new Seen.OnList(format, text(node, "list"), kind))));
        }
        return findings;
    }

    private static Map<String, ListFormat> formats(JsonNode report) {
        Map<String, ListFormat> formats = new HashMap<>();
        report.path("ownLists")
                .forEach(list -> formats.put(text(list, "sha256"), ListFormat.valueOf(text(list, "format"))));
        return formats;
    }

    private static Set<String> evidence(JsonNode finding) {
        Set<String> evidence = new HashSet<>();
        finding.path("evidence")
                .forEach(one -> evidence.add(Seen.evidence(text(one, "rule"), text(one, "part"), text(one, "listed"))));
        return evidence;
    }

    private static String key(JsonNode decision) {
        String of = decision.has("ownEntry") ? "ownEntry" : "supplier";
        return decision.path("line").asInt(0) + " " + text(decision, of);
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    private static List<String> texts(JsonNode nodes) {
        List<String> texts = new ArrayList<>();
        nodes.forEach(text -> texts.add(text.asString("")));
        return texts;
    }

    @Override
    public Facts facts() {
        return facts;
    }

    @Override
    public int items() {
        return items.size();
    }

    @Override
    public Item item(int place) {
        return items.get(place);
    }

    @Override
    public List<Seen> findings(int place) {
        return findings.get(place);
    }

    @Override
    public LinePlace place(int line) {
        int at = inputs.size() - 1;
        while (at > 0 && inputs.get(at).firstLine() > line) {
            at--;
        }
        return new LinePlace(inputs.get(at).name(), line - inputs.get(at).firstLine() + 1);
    }

    @Override
    public boolean ofSeveralFiles() {
        return inputs.size() > 1;
    }
}
