package gearscreen.report.pipeline;

import gearscreen.inventory.InventoryPart;
import gearscreen.inventory.Item;
import gearscreen.inventory.LinePlace;
import gearscreen.report.ChangeWords;
import gearscreen.report.DecisionText;
import gearscreen.report.OwnWording;
import gearscreen.report.Report;
import gearscreen.report.ReportContent;
import gearscreen.report.ReportSettings;
import gearscreen.report.Standings;
import gearscreen.report.Wording;
import gearscreen.report.json.JsonText;
import gearscreen.review.FindingKey;
import gearscreen.review.Standing;
import gearscreen.review.compare.Changed;
import gearscreen.review.compare.Compared;
import gearscreen.review.compare.Seen;
import gearscreen.screening.Evidence;
import gearscreen.screening.Finding;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScreenedItem;
import gearscreen.screening.applicability.ListingEffect;
import gearscreen.screening.own.OwnFinding;
import gearscreen.watchlist.Applicability;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/// SARIF 2.1.0: a rule for each supplier found, a result for each finding with the file and line of its item. What
/// applies is an error, what may apply a warning, the rest a note.
public final class SarifReport implements Report {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    @Override
    public void write(ReportContent content, ReportSettings settings, OutputStream out) throws IOException {
        JsonText.write(
                out,
                json -> new Log(
                                json,
                                content,
                                settings,
                                new Wording(settings.messages()),
                                new SarifBaseline(content.since()))
                        .write());
    }

    private record Log(
            JsonGenerator json,
            ReportContent content,
            ReportSettings settings,
            Wording wording,
            SarifBaseline baseline) {
        void write() {
            Map<String, String> suppliers = suppliers();
            List<String> order = new ArrayList<>(suppliers.keySet());
            json.writeStartObject();
            json.writeStringProperty("$schema", SCHEMA);
            json.writeStringProperty("version", "2.1.0");
            json.writeArrayPropertyStart("runs");
            json.writeStartObject();
            SarifRun run = new SarifRun(json, content, settings, wording, baseline);
            run.tool(suppliers);
            run.artifacts(content.scan().inventory().parts());
            json.writeArrayPropertyStart("results");
            for (ScreenedItem item : content.scan().items()) {
                if (item.outcome() instanceof Outcome.Flagged(List<Finding> findings)) {
                    List<Standing> standings =
                            content.decisions().map(made -> made.of(item)).orElse(List.of());
                    for (int i = 0; i < findings.size(); i++) {
                        Finding finding = findings.get(i);
                        result(
                                item,
                                finding,
                                i < standings.size() ? Optional.of(standings.get(i)) : Optional.empty(),
                                order.indexOf(finding.supplier().id()));
                    }
                }
                for (int i = 0; i < item.own().findings().size(); i++) {
                    int place = i;
                    own(
                            item,
                            item.own().findings().get(i),
                            content.decisions().flatMap(made -> made.own(item, place)),
                            order.size());
                }
            }
            baseline.gone().forEach(change -> absent(change, order));
            json.writeEndArray();
            json.writeStringProperty("columnKind", "utf16CodeUnits");
            run.properties(content.scan());
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }

        private void state(ScreenedItem item, String supplier) {
            baseline.state(item.item().line(), supplier)
                    .ifPresent(state -> json.writeStringProperty("baselineState", state));
        }

        /// A finding of the earlier scan that this one does not have, at its line of the earlier file.
        private void absent(Changed change, List<String> order) {
            Compared before = content.since().orElseThrow().before();
            Changed.Side side = change.shown();
            Seen finding = side.finding();
            boolean own = finding.list().isPresent();
            ChangeWords words = new ChangeWords(wording);
            Item item = before.item(side.item());
            json.writeStartObject();
            json.writeStringProperty("ruleId", own ? SarifRun.OWN_RULE : SarifRun.rule(finding.supplier()));
            json.writeNumberProperty("ruleIndex", own ? order.size() : order.indexOf(finding.supplier()));
            json.writeStringProperty(
                    "level", finding.applicability().map(Log::level).orElse("note"));
            SarifRun.text(
                    json,
                    "message",
                    wording.text(
                            "report.sarif.absent", wording.name(item), words.named(finding), words.causes(change)));
            json.writeArrayPropertyStart("locations");
            item.lines().forEach(line -> earlier(before.place(line)));
            json.writeEndArray();
            json.writeStringProperty("baselineState", SarifBaseline.state(change.kind()));
            json.writeObjectPropertyStart("properties");
            json.writeStringProperty("strength", finding.strength().name());
            json.writeEndObject();
            json.writeEndObject();
        }

        private void earlier(LinePlace place) {
            json.writeStartObject();
            json.writeObjectPropertyStart("physicalLocation");
            json.writeObjectPropertyStart("artifactLocation");
            json.writeStringProperty("uri", FileUri.of(place.file()));
            json.writeEndObject();
            json.writeObjectPropertyStart("region");
            json.writeNumberProperty("startLine", place.line());
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
        }

        /// The names by id, also of those that only the earlier scan has.
        private Map<String, String> suppliers() {
            Map<String, String> suppliers = new LinkedHashMap<>();
            for (ScreenedItem item : content.scan().items()) {
                if (item.outcome() instanceof Outcome.Flagged(List<Finding> findings)) {
                    findings.forEach(finding -> suppliers.put(
                            finding.supplier().id(), finding.supplier().name()));
                }
            }
            for (Changed change : baseline.gone()) {
                Seen finding = change.shown().finding();
                if (finding.list().isEmpty()) {
                    suppliers.putIfAbsent(finding.supplier(), finding.name());
                }
            }
            return suppliers;
        }

        /// It states no directive, so it is no more than a note.
        private void own(ScreenedItem item, OwnFinding finding, Optional<Standing> standing, int rule) {
            json.writeStartObject();
            json.writeStringProperty("ruleId", SarifRun.OWN_RULE);
            json.writeNumberProperty("ruleIndex", rule);
            json.writeStringProperty("level", "note");
            SarifRun.text(
                    json, "message", wording.pair(wording.name(item.item()), new OwnWording(wording).whole(finding)));
            locations(item);
            standing.ifPresent(this::suppressions);
            state(item, FindingKey.entry(finding));
            json.writeObjectPropertyStart("properties");
            standing.ifPresent(found ->
                    json.writeStringProperty("disposition", found.shown().id()));
            json.writeStringProperty("strength", finding.strength().name());
            json.writeStringProperty("list", finding.list().file());
            json.writeStringProperty("listSha256", finding.list().sha256());
            json.writeEndObject();
            json.writeEndObject();
        }

        /// The line in the file that it stands in.
        private void place(int line) {
            List<InventoryPart> parts = content.scan().inventory().parts();
            int index = parts.size() - 1;
            while (index > 0 && parts.get(index).firstLine() > line) {
                index--;
            }
            json.writeStartObject();
            json.writeObjectPropertyStart("physicalLocation");
            json.writeObjectPropertyStart("artifactLocation");
            json.writeStringProperty("uri", FileUri.of(parts.get(index).source().name()));
            json.writeNumberProperty("index", index);
            json.writeEndObject();
            json.writeObjectPropertyStart("region");
            json.writeNumberProperty("startLine", line - parts.get(index).firstLine() + 1);
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
        }

        private void result(ScreenedItem item, Finding finding, Optional<Standing> standing, int rule) {
            json.writeStartObject();
            json.writeStringProperty("ruleId", SarifRun.rule(finding.supplier().id()));
            json.writeNumberProperty("ruleIndex", rule);
            json.writeStringProperty("level", level(finding.applicability()));
            SarifRun.text(json, "message", message(item, finding));
            locations(item);
            standing.ifPresent(this::suppressions);
            state(item, finding.supplier().id());
            json.writeObjectPropertyStart("properties");
            standing.ifPresent(found ->
                    json.writeStringProperty("disposition", found.shown().id()));
            json.writeStringProperty("strength", finding.strength().name());
            json.writeStringProperty("applicability", finding.applicability().name());
            finding.via().ifPresent(via -> json.writeStringProperty("via", via.id()));
            JsonText.strings(
                    json,
                    "directives",
                    finding.listings().stream()
                            .filter(effect -> effect.applicability() != Applicability.INFORMATION)
                            .map(ListingEffect::directive)
                            .map(directive -> directive.id())
                            .distinct()
                            .toList());
            json.writeEndObject();
            json.writeEndObject();
        }

        private void locations(ScreenedItem item) {
            json.writeArrayPropertyStart("locations");
            item.item().lines().forEach(this::place);
            json.writeEndArray();
        }

        /// An empty list where the finding was looked up and is not set aside: SARIF 2.1.0, 3.27.23.
        private void suppressions(Standing standing) {
            json.writeArrayPropertyStart("suppressions");
            if (Standings.setsAside(standing.shown())) {
                json.writeStartObject();
                json.writeStringProperty("kind", "external");
                json.writeStringProperty("status", "accepted");
                json.writeStringProperty("justification", DecisionText.of(standing, wording));
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private String message(ScreenedItem item, Finding finding) {
            return wording.pair(
                    wording.name(item.item()),
                    wording.supplier(finding) + ", " + wording.strength(finding.strength()) + ", "
                            + wording.applicability(finding.applicability()) + ". "
                            + finding.evidence().stream().map(this::evidence).collect(Collectors.joining(" ")));
        }

        private String evidence(Evidence evidence) {
            return wording.evidence(evidence);
        }

        private static String level(Applicability applicability) {
            return switch (applicability) {
                case APPLIES -> "error";
                case MAY_APPLY -> "warning";
                case INFORMATION -> "note";
            };
        }
    }
}
