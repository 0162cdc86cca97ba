package gearscreen.report.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.inventory.VisibleText;
import gearscreen.report.LeaveOut;
import gearscreen.report.People;
import gearscreen.report.ReportContent;
import gearscreen.report.ReportSettings;
import gearscreen.report.Scans;
import gearscreen.report.html.HtmlReport;
import gearscreen.screening.ScanResult;
import gearscreen.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FullReportTest {
    private static final Set<String> ATTRIBUTES = Set.of(
            "lang",
            "charset",
            "http-equiv",
            "content",
            "name",
            "class",
            "id",
            "href",
            "rel",
            "hreflang",
            "style",
            "scope",
            "viewport",
            "aria-label",
            "aria-labelledby",
            "aria-hidden");

    @ParameterizedTest
    @MethodSource("gearscreen.report.HostileTexts#all")
    void holdsNothingThatRunsOrLoadsWhateverACellHolds(String hostile) throws IOException {
        Document page = page(Scans.hostile(hostile), Language.ENGLISH, ReportSettings.Include.ALL);
        assertEquals(
                0,
                page.select("script, iframe, object, embed, img, svg, form, base, link")
                        .size());
        assertEquals(1, page.select("style").size());
        assertEquals(1, page.select("main").size());
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertTrue(ATTRIBUTES.contains(attribute.getKey()), element.tagName() + " " + attribute.getKey());
            }
        }
        for (Element link : page.select("[href]")) {
            String href = link.attr("href");
            assertTrue(href.startsWith("#") || href.startsWith("https://www.example.org/"), href);
        }
        String shown = VisibleText.of(hostile, 500);
        String start =
                shown.substring(0, shown.offsetByCodePoints(0, Math.min(200, shown.codePointCount(0, shown.length()))));
        assertTrue(
                squeezed(page.select("#line-2").text()).contains(squeezed(start)),
                () -> page.select("#line-2").text());
    }

    @Test
    void forbidsEverythingInItsPolicy() throws IOException {
        Document page = page(Scans.realistic(), Language.ENGLISH, ReportSettings.Include.FLAGGED);
        assertEquals(
                "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
                page.select("meta[http-equiv=Content-Security-Policy]").attr("content"));
    }

    @Test
    void linksOnlyToOfficialPagesAndShowsTheirHost() throws IOException {
        Document page = page(Scans.realistic(), Language.ENGLISH, ReportSettings.Include.FLAGGED);
        List<Element> links = page.select("a[href^=https]");
        assertFalse(links.isEmpty());
        for (Element link : links) {
            assertEquals("noopener noreferrer", link.attr("rel"));
            assertTrue(link.text().contains("www.example.org"), link.text());
        }
    }

    @Test
    void everyLinkInsideThePageLeadsSomewhereAndEveryIdIsThereOnce() throws IOException {
        Document page = page(Scans.realistic(), Language.ENGLISH, ReportSettings.Include.ALL);
        Set<String> ids = new HashSet<>();
        for (Element element : page.select("[id]")) {
            assertTrue(ids.add(element.id()), element.id());
        }
        for (Element link : page.select("a[href^=#]")) {
            assertTrue(ids.contains(link.attr("href").substring(1)), link.attr("href"));
        }
        for (Element labelled : page.select("[aria-labelledby]")) {
            assertTrue(ids.contains(labelled.attr("aria-labelledby")));
        }
    }

    @Test
    void answersFirst() throws IOException {
        Document page = page(Scans.realistic(), Language.ENGLISH, ReportSettings.Include.FLAGGED);
        Element first = page.select("main > section").getFirst();
        assertEquals("answer", first.id());
        assertEquals(
                "3 of 6 items were flagged: something in their rows points to a supplier on the watchlist.",
                first.select(".answer").text());
        assertEquals(
                List.of("6 items in the inventory", "3 flagged", "1 without enough data", "2 no match found"),
                first.select(".numbers li").eachText());
    }

    @Test
    void accountsForEveryLineOfTheFile() throws IOException {
        Document page = page(Scans.realistic(), Language.ENGLISH, ReportSettings.Include.FLAGGED);
        List<Integer> lines = page.select("#scope table").getFirst().select("td").eachText().stream()
                .map(Integer::valueOf)
                .toList();
        assertEquals(List.of(6, 2, 3, 1, 12), lines);
        String scope = page.select("#scope").text();
        assertTrue(scope.contains("0f".repeat(32)));
        assertTrue(scope.contains("1,234 bytes"), scope);
        assertTrue(scope.contains("dropped while reading"), scope);
        assertTrue(scope.contains("Admin password"), scope);
    }

    @Test
    void showsOfEachFlaggedItemEvidenceDirectivesAndNextStep() throws IOException {
        Document page = page(Scans.realistic(), Language.ENGLISH, ReportSettings.Include.FLAGGED);
        String block = page.select("#line-2").text();
        for (String part : List.of(
                "Line 2",
                "HIKVISION Digital Tech.",
                "Hangzhou Hikvision Digital Technology",
                "Name of the supplier [1]",
                "Applies: D1 US-NDAA-889; May apply: D2 US-NDAA-889-GRANTS; Information only: 1.",
                "Next step",
                "Lobby")) {
            assertTrue(block.contains(part), part + " in " + block);
        }
        assertEquals(
                "https://example.org/list, seen on 2026-11-02",
                page.select("#source-1").text());
        String directive = page.select("#directive-US-NDAA-889").text();
        for (String part : List.of(
                "D1. Section 889",
                "Citation of US-NDAA-889",
                "In force since 2019-08-13 (last checked 2026-11-01)",
                "Dates: 2019-08-13 first part in force.",
                "Names: Hangzhou Hikvision Digital Technology Company, all video surveillance equipment [1]")) {
            assertTrue(directive.contains(part), part + " in " + directive);
        }
        assertTrue(directive.contains("Federal agencies & their contractors"), directive);
        assertTrue(directive.contains("Do not sell it to the government."), directive);
        assertTrue(page.select("#applies")
                .text()
                .contains("It closes one company and forbids nobody to own its products."));
        assertEquals(
                List.of("D1", "D2", "D3"),
                page.select("tr:has(#names-hikvision) td").eachText());
        assertTrue(page.select("#line-3 .notice").text().contains("NorthStar"));
        assertTrue(page.select("#line-4").text().contains("Lines 4, 5, 6"));
        assertTrue(page.select("#line-4").text().contains("by way of EZVIZ"));
        assertTrue(page.select("#line-4").text().contains("Quectel makes a part inside this device"));
    }

    @Test
    void namesTheListVersionWhereNothingWasFound() throws IOException {
        Document page = page(Scans.withoutMatch(), Language.ENGLISH, ReportSettings.Include.ALL);
        assertTrue(page.select(".answer").text().contains("no match was found in list version 2026.11.1"));
        assertEquals(
                "No match found in list version 2026.11.1 of 2026-11-10: 1 item.",
                page.select("#unmatched p").getFirst().text());
        assertTrue(page.select("#unmatched table").text().contains("Axis P3245"));
    }

    @Test
    void headingsGoDownOneLevelAtATime() throws IOException {
        Document page = page(Scans.realistic(), Language.ENGLISH, ReportSettings.Include.ALL);
        List<Integer> levels = new ArrayList<>();
        page.select("h1, h2, h3, h4, h5, h6")
                .forEach(heading -> levels.add(heading.tagName().charAt(1) - '0'));
        assertEquals(1, levels.getFirst());
        for (int i = 1; i < levels.size(); i++) {
            assertTrue(levels.get(i) <= levels.get(i - 1) + 1, levels.toString());
        }
    }

    @Test
    void everyTableHasACaptionAndScopedHeads() throws IOException {
        Document page = page(Scans.realistic(), Language.ENGLISH, ReportSettings.Include.ALL);
        for (Element table : page.select("table")) {
            assertEquals(1, table.select("caption").size());
            for (Element head : table.select("th")) {
                assertTrue(head.hasAttr("scope"), head.text());
            }
        }
    }

    @Test
    void aLongReportHoldsTheTableOnlyAndSaysSo() throws IOException {
        Document page = page(Scans.flaggedTimes(1_001), Language.ENGLISH, ReportSettings.Include.FLAGGED);
        assertEquals(0, page.select("#flagged article").size());
        assertEquals(1_001, page.select("#flagged tbody tr").size());
        assertTrue(page.select("#flagged .notice").text().contains("1,001 items are flagged"));
        assertEquals(
                1_000,
                page(Scans.flaggedTimes(1_000), Language.ENGLISH, ReportSettings.Include.FLAGGED)
                        .select("#flagged article")
                        .size());
    }

    @Test
    void aDirectiveIsWrittenOutOnceHoweverManyItemsCiteIt() throws IOException {
        Document page = page(Scans.flaggedTimes(13), Language.ENGLISH, ReportSettings.Include.FLAGGED);
        assertEquals(1, page.text().split("Citation of US-NDAA-889-GRANTS", -1).length - 1);
        assertEquals(1, page.text().split("https://example.org/list", -1).length - 1);
        assertEquals(
                13, page.select("#flagged article a[href=#names-hikvision]").size());
    }

    @Test
    void whatAppliesAndIsSurestComesFirst() throws IOException {
        Document page = page(Scans.realistic(), Language.ENGLISH, ReportSettings.Include.FLAGGED);
        assertEquals(
                List.of("2", "3", "4"),
                page.select("#flagged table").getFirst().select("tbody th").eachText());
    }

    @Test
    void leavesOutWhatItIsToldAndSaysSo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlReport(new FullReport())
                .write(
                        ReportContent.of(Scans.realistic())
                                .by(new People("Example <Ltd>", "A. Person", ""))
                                .without(EnumSet.of(LeaveOut.LOCATION, LeaveOut.MAC)),
                        Scans.settings(Language.ENGLISH, ReportSettings.Include.ALL),
                        out);
        Document page = Jsoup.parse(out.toString(StandardCharsets.UTF_8));
        assertFalse(page.text().contains("Lobby"));
        assertFalse(page.text().contains("AA:BB:CC"));
        assertTrue(page.select("#line-3").text().contains("44:19:B6…"));
        assertTrue(
                page.select("header").text().contains("Left out of the rows Location, MAC address"),
                page.select("header").text());
        assertTrue(page.select("header").text().contains("Example <Ltd>"));
        assertTrue(page.select("#signoff").text().contains("A. Person"));
    }

    @Test
    void directivesOfTheOwnCountryComeFirstAmongEquals() throws IOException {
        Document page = page(Scans.realistic(), Language.ENGLISH, ReportSettings.Include.FLAGGED);
        assertEquals(
                List.of("Section 889", "Section 889 for grants", "Order of 27 June 2025"),
                page.select("#applies ul.dense a").eachText().stream()
                        .map(sign -> page.select("h3:contains(" + sign + ". )")
                                .text()
                                .substring(4))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"2027-02-08, ''", "2027-02-09, 91 days old", "2027-05-10, Do not rely on this report"})
    void saysHowOldTheListIs(String day, String words) throws IOException {
        ReportSettings now = Scans.settings(Language.ENGLISH, ReportSettings.Include.FLAGGED);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlReport(new FullReport())
                .write(
                        ReportContent.of(Scans.realistic()),
                        new ReportSettings(
                                now.messages(),
                                now.program(),
                                now.version(),
                                ZonedDateTime.parse(day + "T09:00:00Z"),
                                now.include()),
                        out);
        // That the day of the directives is another one is said by a notice of its own.
        String notice = Jsoup.parse(out.toString(StandardCharsets.UTF_8))
                .select("#answer .notice:not(:contains(Directives are shown))")
                .text();
        assertEquals(words.isEmpty(), notice.isEmpty(), notice);
        assertTrue(notice.contains(words), notice);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void speaksTheLanguageAsked(Language language) throws IOException {
        Document page = page(Scans.realistic(), language, ReportSettings.Include.FLAGGED);
        assertEquals(language.code(), page.select("html").attr("lang"));
        assertEquals(language == Language.FRENCH, page.text().contains("Peut s’appliquer"));
        assertEquals(language == Language.FRENCH, page.text().contains("(en anglais seulement)"));
        assertEquals(language == Language.FRENCH, !page.select("span[lang=en]").isEmpty());
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "").replace('\uFFFD', '?');
    }

    private static Document page(ScanResult scan, Language language, ReportSettings.Include include)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlReport(new FullReport()).write(ReportContent.of(scan), Scans.settings(language, include), out);
        return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
    }
}
