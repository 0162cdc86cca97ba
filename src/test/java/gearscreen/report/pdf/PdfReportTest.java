package gearscreen.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.report.People;
import gearscreen.report.ReportContent;
import gearscreen.report.ReportSettings;
import gearscreen.report.Scans;
import gearscreen.report.document.FullReport;
import gearscreen.report.json.JsonReport;
import gearscreen.screening.ScanResult;
import gearscreen.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class PdfReportTest {
    @BeforeAll
    static void prepareTheValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void keepsTheStandardsForReadingByEarAndForKeeping(Language language) throws Exception {
        byte[] pdf = pdf(Scans.realistic(), language);
        assertEquals(List.of(), broken(pdf, PDFAFlavour.PDFA_3_A));
        assertEquals(List.of(), broken(pdf, PDFAFlavour.PDFUA_1));
    }

    @Test
    void keepsThemWhateverACellHolds() throws Exception {
        byte[] pdf = pdf(
                Scans.hostile("\u6D77\u5EB7\u5A01\u89C6 \uD83D\uDCF7 \u202Egnp <script> \u0007 \uFFFE =1+1 a\u0301"),
                Language.ENGLISH);
        assertEquals(List.of(), broken(pdf, PDFAFlavour.PDFA_3_A));
        assertEquals(List.of(), broken(pdf, PDFAFlavour.PDFUA_1));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void keepsThemWhereTheListIsLong(Language language) throws Exception {
        byte[] pdf = pdf(Scans.flaggedTimes(101), language);
        assertEquals(List.of(), broken(pdf, PDFAFlavour.PDFA_3_A));
        assertEquals(List.of(), broken(pdf, PDFAFlavour.PDFUA_1));
    }

    @Test
    void aLongListSaysOfEachItemWhatAShortOneShowsInTables() throws Exception {
        String few = text(pdf(Scans.flaggedTimes(100), Language.ENGLISH));
        String many = text(pdf(Scans.flaggedTimes(101), Language.ENGLISH));
        assertTrue(few.contains(squeezed("Text on the watchlist")));
        assertFalse(many.contains(squeezed("Text on the watchlist")));
        for (String part : List.of(
                "Restricted: “Hikvision” in the column “Maker” is a name of the supplier: “Hikvision”.",
                "[1] Applies: 1; May apply: 1; Information only: 1.",
                "All that name Hangzhou Hikvision Digital Technology",
                "Next step: Read what each listed directive means for you",
                "The row as written: Maker: Hikvision · Model: DS-")) {
            assertEquals(101, many.split(Pattern.quote(squeezed(part)), -1).length - 1, part);
        }
        assertTrue(many.contains(squeezed("Line 102: Hikvision DS-100")));
    }

    @Test
    void holdsTheReportForMachines() throws Exception {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        ReportSettings settings = Scans.settings(Language.ENGLISH, ReportSettings.Include.FLAGGED);
        new JsonReport().write(ReportContent.of(Scans.realistic()), settings, json);
        assertEquals(
                json.toString(StandardCharsets.UTF_8),
                new String(
                        MachineCopy.read(pdf(Scans.realistic(), Language.ENGLISH))
                                .orElseThrow(),
                        StandardCharsets.UTF_8));
    }

    @Test
    void saysTheSameAsThePageOnTheScreen() throws Exception {
        String text = text(pdf(Scans.realistic(), Language.FRENCH));
        for (String part : List.of(
                "Vérification du matériel visé",
                "3 articles sur 6 ont été signalés",
                "Peut s’appliquer",
                "Entrepreneur fédéral américain",
                "Citation of US-NDAA-889",
                "0f".repeat(32))) {
            assertTrue(text.contains(squeezed(part)), part + " in " + text);
        }
    }

    @Test
    void writesChineseWithItsOwnFonts() throws Exception {
        byte[] pdf = pdf(Scans.hostile("\u6D77\u5EB7\u5A01\u89C6"), Language.ENGLISH);
        assertTrue(text(pdf).contains("\u6D77\u5EB7\u5A01\u89C6"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            TreeSet<String> fonts = new TreeSet<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                    fonts.add(font.getName().replaceAll("^[A-Z]+\\+", ""));
                }
            }
            assertTrue(fonts.toString().contains("DroidSansFallback"), fonts.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("gearscreen.report.HostileTexts#all")
    void doesNothingWhateverACellHolds(String hostile) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Scans.hostile(hostile), Language.ENGLISH))) {
            for (COSObject object : new ArrayList<>(document.getDocument().getXrefTable().keySet().stream()
                    .map(key -> document.getDocument().getObjectFromPool(key))
                    .toList())) {
                if (object.getObject() instanceof COSDictionary dictionary) {
                    COSName action = dictionary.getCOSName(COSName.S);
                    assertFalse(
                            COSName.JAVA_SCRIPT.equals(action)
                                    || COSName.getPDFName("Launch").equals(action),
                            String.valueOf(action));
                }
            }
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI uri) {
                        assertTrue(uri.getURI().startsWith("https://www.example.org/"), uri.getURI());
                    }
                }
            }
        }
    }

    private static List<String> broken(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
            ValidationResult result =
                    Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage() + " "
                            + assertion.getLocation().getContext())
                    .distinct()
                    .limit(10)
                    .toList();
        }
    }

    private static byte[] pdf(ScanResult scan, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfReport(new FullReport())
                .write(
                        ReportContent.of(scan).by(new People("Hôtel Exemple", "", "")),
                        Scans.settings(language, ReportSettings.Include.FLAGGED),
                        out);
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return squeezed(new PDFTextStripper().getText(document));
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }
}
