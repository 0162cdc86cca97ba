package gearscreen.report.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import gearscreen.app.BundledEdition;
import gearscreen.inventory.Progress;
import gearscreen.inventory.ReadOptions;
import gearscreen.inventory.bytes.Content;
import gearscreen.report.People;
import gearscreen.report.ReportContent;
import gearscreen.report.ReportSettings.Include;
import gearscreen.report.Scans;
import gearscreen.report.html.HtmlReport;
import gearscreen.screening.Keep;
import gearscreen.text.Language;
import gearscreen.watchlist.Watchlist;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorksheetTest {
    @TempDir
    Path folder;

    @Test
    void theClausesKeepTheirSchemaAndNameDirectivesOfTheWatchlist() throws IOException {
        assertEquals(
                List.of(),
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(resource("/gearscreen/data/report/schema/disclosure.schema.json"), InputFormat.JSON)
                        .validate(resource("/gearscreen/data/report/disclosure.json"), InputFormat.JSON)
                        .stream()
                        .map(Object::toString)
                        .toList());
        Watchlist watchlist = BundledEdition.checks().watchlist();
        for (Clause clause : Clauses.all()) {
            for (String directive : clause.directives()) {
                assertTrue(watchlist.directive(directive).isPresent(), directive);
            }
        }
    }

    @Test
    void fillsInWhatTheInventorySaysAndLeavesLinesForTheRest() throws IOException {
        Document page = page("""
                Manufacturer,Model,Type,Qty
                Hikvision,DS-2CD2143G2-I,Camera,1
                Hikvision,DS-2CD2143G2-I,Camera,2
                DJI,Mavic 3,Drone,1
                Axis Communications,P3245-LV,Camera,1
                """, content -> content.by(new People("Example Ltd", "", "")));
        List<Element> products = page.select("article");
        assertEquals(1, products.size(), "section 889 names neither DJI nor Axis");
        String product = products.getFirst().text();
        assertTrue(product.contains("Hikvision (what the inventory points to; confirm it)"), product);
        assertTrue(product.contains("DS-2CD2143G2-I"), product);
        assertTrue(product.contains("Camera"), product);
        assertTrue(product.contains("Lines 2, 3"), product);
        assertEquals(6, products.getFirst().select(".blank").size());
        assertTrue(page.select("header").text().contains("Example Ltd"));
    }

    @Test
    void countsTheTermsFromTheDayOfDiscovery() throws IOException {
        String inventory = "Manufacturer,Model\nHikvision,DS-2CD2143G2-I\n";
        assertEquals(
                List.of("2026-11-27", "2026-12-11", "2026-11-28"),
                page(inventory, content -> content.discoveredOn(LocalDate.of(2026, 11, 25)))
                        .select("table tbody td:nth-child(3)")
                        .eachText());
        Document without = page(inventory, content -> content);
        assertEquals(3, without.select("table .blank").size());
        assertTrue(without.text().contains("No day of discovery was given"));
    }

    @Test
    void saysTheDateOfTheTextAndWhatIsNotKnownAtFirstHand() throws IOException {
        String page =
                page("Manufacturer,Model\nAxis,P3245\n", content -> content).text();
        assertTrue(page.contains("FAR 52.204-24(e)"), page);
        assertTrue(page.contains("Text as of 2021-11."), page);
        assertTrue(page.contains("Text as of 2020-08."), page);
        assertTrue(page.contains("Known from secondary sources only."), page);
        assertTrue(page.contains("no match was found in list version"), page);
        assertFalse(page.contains("article"), page);
    }

    private interface Change {
        ReportContent of(ReportContent content);
    }

    private Document page(String inventory, Change change) throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), inventory);
        ReportContent content = ReportContent.of(BundledEdition.checks()
                .check(
                        List.of(Content.of(file)),
                        ReadOptions.automatic(),
                        List.of("us-federal-contractor"),
                        LocalDate.of(2026, 11, 24),
                        Keep.ALL,
                        Progress.none()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlReport(new Worksheet())
                .write(change.of(content), Scans.settings(Language.ENGLISH, Include.FLAGGED), out);
        return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
    }

    private static String resource(String path) throws IOException {
        try (InputStream in = Objects.requireNonNull(WorksheetTest.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
