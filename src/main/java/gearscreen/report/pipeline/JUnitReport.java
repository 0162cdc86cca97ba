package gearscreen.report.pipeline;

import gearscreen.inventory.LinePlace;
import gearscreen.inventory.RowProblem;
import gearscreen.report.DecisionText;
import gearscreen.report.OwnWording;
import gearscreen.report.Report;
import gearscreen.report.ReportContent;
import gearscreen.report.ReportSettings;
import gearscreen.report.Tally;
import gearscreen.report.Wording;
import gearscreen.review.Standing;
import gearscreen.screening.Finding;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScanResult;
import gearscreen.screening.ScreenedItem;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// JUnit XML as build servers read it: a flagged item is a failed test, one that a decision
/// set aside or that is without enough data a skipped test, a row
/// that could not be read an error. Items without a match are passed tests where all items are asked for.
public final class JUnitReport implements Report {
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    @Override
    public void write(ReportContent content, ReportSettings settings, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
            new Suite(xml, content, content.scan(), settings, new Wording(settings.messages())).write();
            xml.close();
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException cause) {
                throw cause;
            }
            throw new IllegalStateException(e);
        }
        writer.flush();
    }

    private record Suite(
            XMLStreamWriter xml, ReportContent content, ScanResult scan, ReportSettings settings, Wording wording) {
        void write() throws XMLStreamException {
            boolean all = settings.include() == ReportSettings.Include.ALL;
            List<RowProblem> lost = scan.inventory().problems().stream()
                    .filter(problem -> !problem.code().keepsItem())
                    .toList();
            String name = wording.cell(scan.inventory().source().name());
            long tests = scan.flagged() + scan.notEnoughData() + lost.size() + (all ? scan.noMatch() : 0);
            long aside = content.decisions().stream()
                    .flatMap(made -> scan.items().stream().filter(made::setAside))
                    .count();
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            start("testsuites", "name", settings.program());
            start(
                    "testsuite",
                    "name",
                    name,
                    "tests",
                    String.valueOf(tests),
                    "failures",
                    String.valueOf(scan.flagged() - aside),
                    "skipped",
                    String.valueOf(scan.notEnoughData() + aside),
                    "errors",
                    String.valueOf(lost.size()),
                    "timestamp",
                    SECOND.format(settings.created()));
            properties();
            for (ScreenedItem item : scan.items()) {
                if (all || !(item.outcome() instanceof Outcome.NoMatch)) {
                    test(item);
                }
            }
            for (RowProblem problem : lost) {
                testCase(
                        wording.text("report.lines.one", 1, wording.line(scan.inventory(), problem.line())),
                        problem.line());
                leaf(
                        "error",
                        wording.problem(problem, scan.inventory()),
                        "message",
                        wording.problem(problem, scan.inventory()),
                        "type",
                        problem.code().id());
                end();
            }
            end();
            end();
            xml.writeEndDocument();
        }

        private void properties() throws XMLStreamException {
            start("properties");
            property("watchlist", scan.watchlistVersion());
            property("asOf", scan.asOf().toString());
            property("profile", wording.profiles(scan.profiles()));
            property("items", String.valueOf(scan.counts().items()));
            property("noMatch", String.valueOf(scan.noMatch()));
            property("sha256", scan.inventory().source().sha256());
            end();
        }

        private void test(ScreenedItem item) throws XMLStreamException {
            testCase(
                    wording.pair(wording.lines(item.item(), scan.inventory()), wording.name(item.item())),
                    item.item().line());
            switch (item.outcome()) {
                case Outcome.Flagged(List<Finding> findings) -> flagged(item, findings);
                case Outcome.OnOwnList _ -> own(item);
                case Outcome.NotEnoughData _ -> leaf("skipped", "", "message", wording.nextStep(item));
                case Outcome.NoMatch _ -> {}
            }
            end();
        }

        private void own(ScreenedItem item) throws XMLStreamException {
            List<Standing> standings =
                    content.decisions().map(made -> made.of(item)).orElse(List.of());
            if (skipped(item, standings)) {
                return;
            }
            OwnWording own = new OwnWording(wording);
            leaf(
                    "failure",
                    item.own().findings().stream().map(own::whole).collect(Collectors.joining("\n")),
                    "message",
                    own.lists(item.own()),
                    "type",
                    "OWN_LIST");
        }

        private void flagged(ScreenedItem item, List<Finding> findings) throws XMLStreamException {
            List<Standing> standings =
                    content.decisions().map(made -> made.of(item)).orElse(List.of());
            if (skipped(item, standings)) {
                return;
            }
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < findings.size(); i++) {
                Finding finding = findings.get(i);
                lines.add(wording.supplier(finding) + ", " + wording.strength(finding.strength()) + ", "
                        + wording.applicability(finding.applicability()));
                finding.evidence().forEach(evidence -> lines.add(wording.evidence(evidence)));
                if (i < standings.size()) {
                    lines.add(wording.text("report.decision") + " " + DecisionText.of(standings.get(i), wording));
                }
            }
            leaf(
                    "failure",
                    String.join("\n", lines),
                    "message",
                    findings.stream().map(wording::supplier).collect(Collectors.joining("; ")),
                    "type",
                    Tally.strongest(findings).name());
        }

        /// Build servers count what is set aside by a decision as skipped, with the reason.
        private boolean skipped(ScreenedItem item, List<Standing> standings) throws XMLStreamException {
            if (content.decisions().stream().noneMatch(made -> made.setAside(item))) {
                return false;
            }
            String decisions = standings.stream()
                    .map(standing -> DecisionText.of(standing, wording))
                    .distinct()
                    .collect(Collectors.joining("; "));
            leaf("skipped", "", "message", wording.text("report.setAside.message", decisions));
            return true;
        }

        private void testCase(String name, int line) throws XMLStreamException {
            LinePlace place = scan.inventory().place(line);
            String file = wording.cell(place.file());
            start("testcase", "classname", file, "name", name, "file", file, "line", String.valueOf(place.line()));
        }

        private void property(String name, String value) throws XMLStreamException {
            leaf("property", "", "name", name, "value", value);
        }

        private void leaf(String tag, String text, String... attributes) throws XMLStreamException {
            start(tag, attributes);
            xml.writeCharacters(clean(text));
            xml.writeEndElement();
            xml.writeCharacters("\n");
        }

        private void start(String tag, String... attributes) throws XMLStreamException {
            xml.writeStartElement(tag);
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(attributes[i], clean(attributes[i + 1]));
            }
        }

        private void end() throws XMLStreamException {
            xml.writeEndElement();
            xml.writeCharacters("\n");
        }

        /// Without what XML cannot hold; control characters are marks already.
        private static String clean(String text) {
            StringBuilder clean = new StringBuilder(text.length());
            text.codePoints()
                    .forEach(c -> clean.appendCodePoint(
                            (c < 0x20 && c != '\n')
                                            || (c & 0xFFFE) == 0xFFFE
                                            || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                                    ? 0xFFFD
                                    : c));
            return clean.toString();
        }
    }
}
