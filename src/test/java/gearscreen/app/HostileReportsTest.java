package gearscreen.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import gearscreen.inventory.VisibleText;
import gearscreen.report.HostileTexts;
import gearscreen.report.People;
import gearscreen.report.ReportContent;
import gearscreen.report.ReportSettings.Include;
import gearscreen.report.Scans;
import gearscreen.report.json.Schemas;
import gearscreen.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Forty cells as somebody would write them who wants to do harm travel through every format and are read back by a
/// reader that is not ours.
class HostileReportsTest {
    private static final List<String> TEXTS = HostileTexts.all().toList();
    private static final Map<ReportFormat, byte[]> WRITTEN = new EnumMap<>(ReportFormat.class);

    @BeforeAll
    static void writeAll() throws IOException {
        assertEquals(40, TEXTS.size());
        ReportContent content =
                ReportContent.of(Scans.hostile(TEXTS)).by(new People("=1+1 <b>\u202E", "\"><script>", "@SUM(1)"));
        for (ReportFormat format : ReportFormat.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            format.report().write(content, Scans.settings(Language.ENGLISH, Include.ALL), out);
            WRITTEN.put(format, out.toByteArray());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"HTML", "WORKSHEET_HTML"})
    void pagesRunAndLoadNothing(ReportFormat format) {
        Document page = Jsoup.parse(text(format));
        assertEquals(
                0,
                page.select("script, iframe, object, embed, img, svg, form, base, link, input")
                        .size());
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertFalse(attribute.getKey().startsWith("on"), element::outerHtml);
            }
        }
        for (Element link : page.select("[href]")) {
            assertTrue(
                    link.attr("href")
                            .matches(
                                    "#[\\w-]+|https://(www\\.example\\.org|www\\.ecfr\\.gov|www\\.acquisition\\.gov)/.*"),
                    link::outerHtml);
        }
        assertFalse(hides(page.text()), "a control or bidirectional character stands in the page");
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"PDF", "WORKSHEET"})
    void documentsDoNothing(ReportFormat format) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(format))) {
            for (COSObject object : document.getDocument().getXrefTable().keySet().stream()
                    .map(key -> document.getDocument().getObjectFromPool(key))
                    .toList()) {
                if (object.getObject() instanceof COSDictionary dictionary) {
                    COSName action = dictionary.getCOSName(COSName.S);
                    assertFalse(
                            COSName.JAVA_SCRIPT.equals(action)
                                    || COSName.getPDFName("Launch").equals(action)
                                    || COSName.getPDFName("SubmitForm").equals(action),
                            String.valueOf(action));
                }
            }
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI uri) {
                        assertTrue(uri.getURI().startsWith("https://www."), uri.getURI());
                        assertFalse(uri.getURI().contains("evil"), uri.getURI());
                    }
                }
            }
        }
    }

    @Test
    void noCellOfTheWorkbookIsAFormulaOrTooLong() throws IOException {
        int cells = 0;
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes(ReportFormat.XLSX)))) {
            for (Sheet sheet : book.getSheets().toList()) {
                for (Row row : sheet.read()) {
                    for (Cell cell : row.stream().filter(Objects::nonNull).toList()) {
                        assertTrue(cell.getType() != CellType.FORMULA && cell.getFormula() == null, cell.getText());
                        assertTrue(cell.getText().length() <= 32_767, "longer than a cell may be");
                        assertFalse(hides(cell.getText()), cell.getText());
                        cells++;
                    }
                }
            }
        }
        assertTrue(cells > TEXTS.size() * 10, String.valueOf(cells));
    }

    @Test
    void noCellOfTheTableIsAFormula() {
        List<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(text(ReportFormat.CSV).substring(1))
                .stream()
                .toList();
        assertEquals(TEXTS.size(), rows.size());
        for (NamedCsvRecord row : rows) {
            for (String cell : row.getFields()) {
                for (String piece : cell.split(";", -1)) {
                    assertFalse(piece.replaceFirst("^[\\s\\u00A0\"]+", "").matches("(?s)[=+\\-@\\uFF1D].*"), cell);
                }
                assertFalse(hides(cell), cell);
            }
        }
    }

    @Test
    void theDataHoldEveryCellAsItIs() throws IOException {
        String json = text(ReportFormat.JSON);
        JsonNode items = JsonMapper.shared().readTree(json).path("items");
        for (int i = 0; i < TEXTS.size(); i++) {
            String cell = items.path(i).path("cells").path("Maker").asString();
            // Half of a surrogate pair is no text in any encoding.
            assertEquals(
                    TEXTS.get(i).replace('\uD83D', '?'),
                    cell.replace('\uD83D', '?').replace('\uFFFD', '?'));
        }
        Schemas.assertValid("check", json);
    }

    /// The rules are those of SARIF 2.1.0: 3.13 (log), 3.14 (run), 3.24 (artifact), 3.27 (result), 3.30 (region), 3.35
    /// (suppression), 3.49 (rule).
    @Test
    void theSarifLogKeepsItsStandard() {
        JsonNode log = JsonMapper.shared().readTree(text(ReportFormat.SARIF));
        assertEquals("2.1.0", log.path("version").asString());
        JsonNode run = log.path("runs").path(0);
        JsonNode rules = run.path("tool").path("driver").path("rules");
        assertFalse(run.path("tool").path("driver").path("name").asString().isBlank());
        List<String> files = new ArrayList<>();
        for (JsonNode artifact : run.path("artifacts")) {
            files.add(
                    URI.create(artifact.path("location").path("uri").asString()).toString());
            assertTrue(artifact.path("hashes").path("sha-256").asString().matches("[0-9a-f]{64}"));
        }
        assertEquals(TEXTS.size(), run.path("results").size());
        for (JsonNode result : run.path("results")) {
            assertEquals(
                    result.path("ruleId").asString(),
                    rules.path(result.path("ruleIndex").asInt(-1)).path("id").asString());
            assertTrue(Set.of("none", "note", "warning", "error")
                    .contains(result.path("level").asString()));
            assertFalse(result.path("message").path("text").asString().isBlank());
            assertFalse(hides(result.path("message").path("text").asString()));
            for (JsonNode location : result.path("locations")) {
                JsonNode place = location.path("physicalLocation");
                assertEquals(
                        files.get(place.path("artifactLocation").path("index").asInt(-1)),
                        place.path("artifactLocation").path("uri").asString());
                assertTrue(place.path("region").path("startLine").asInt(0) >= 1);
            }
            for (JsonNode suppression : result.path("suppressions")) {
                assertTrue(Set.of("inSource", "external")
                        .contains(suppression.path("kind").asString()));
            }
        }
    }

    @Test
    void theTestReportIsWellFormed() throws Exception {
        NodeList tests = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes(ReportFormat.JUNIT)))
                .getElementsByTagName("testcase");
        assertEquals(TEXTS.size(), tests.getLength());
        for (int i = 0; i < tests.getLength(); i++) {
            assertFalse(hides(tests.item(i).getTextContent().replace('\n', ' ')));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"TEXT", "EMAIL", "LETTERS"})
    void textsHideNothing(ReportFormat format) {
        assertFalse(hides(text(format).replace("\n", "").replace("\r", "")));
        assertTrue(text(format).lines().allMatch(line -> line.length() < 20_000));
    }

    private static boolean hides(String text) {
        return text.codePoints().anyMatch(VisibleText::hides);
    }

    private static byte[] bytes(ReportFormat format) {
        return Objects.requireNonNull(WRITTEN.get(format));
    }

    private static String text(ReportFormat format) {
        return new String(bytes(format), StandardCharsets.UTF_8);
    }
}
