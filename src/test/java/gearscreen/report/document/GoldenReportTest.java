package gearscreen.report.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gearscreen.report.People;
import gearscreen.report.Report;
import gearscreen.report.ReportContent;
import gearscreen.report.ReportSettings;
import gearscreen.report.Scans;
import gearscreen.report.html.HtmlReport;
import gearscreen.report.json.JsonReport;
import gearscreen.report.pdf.PdfReport;
import gearscreen.review.DecisionLog;
import gearscreen.review.Review;
import gearscreen.review.compare.Comparison;
import gearscreen.screening.ScanResult;
import gearscreen.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The whole documents, as they were last looked at. Where a change is wanted, write them anew with
/// `mvn test -Dtest=GoldenReportTest -Dgearscreen.golden=true` and look at the difference.
class GoldenReportTest {
    private static final boolean REFRESH = Boolean.getBoolean("gearscreen.golden");
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePageIsAsItWasLookedAt(Language language) throws IOException {
        golden(
                "report-" + language.code() + ".html",
                new String(written(new HtmlReport(new FullReport()), language), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theWordsOfTheDocumentAreAsTheyWereLookedAt(Language language) throws IOException {
        try (PDDocument document = Loader.loadPDF(written(new PdfReport(new FullReport()), language))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            stripper.setPageStart("--- page\n");
            golden("report-" + language.code() + ".pdf.txt", stripper.getText(document));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theDataAreTheSameBytesInTwoRuns(Language language) throws IOException {
        String once = new String(written(new JsonReport(), language), StandardCharsets.UTF_8);
        assertEquals(once, new String(written(new JsonReport(), language), StandardCharsets.UTF_8));
        golden("report-" + language.code() + ".json", once);
    }

    private static byte[] written(Report report, Language language) throws IOException {
        ScanResult now = Scans.realistic();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        report.write(
                ReportContent.of(review(now))
                        .by(new People("Hôtel Exemple", "A. Person", ""))
                        .since(Comparison.of(review(Scans.flaggedTimes(2)), review(now))),
                Scans.settings(language, ReportSettings.Include.ALL),
                out);
        return out.toByteArray();
    }

    private static Review review(ScanResult scan) {
        return Review.of(scan, DecisionLog.empty(), Scans.AS_OF);
    }

    private static void golden(String name, String now) throws IOException {
        if (REFRESH) {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(name), now);
            return;
        }
        try (var in = Objects.requireNonNull(GoldenReportTest.class.getResourceAsStream("/golden/" + name), name)) {
            assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8), now, "see the comment of this class");
        }
    }
}
