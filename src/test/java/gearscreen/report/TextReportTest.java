package gearscreen.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.screening.ScanResult;
import gearscreen.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextReportTest {
    @Test
    void hasABlockForEachFlaggedItemWithEvidenceAndDirectives() throws IOException {
        List<String> lines = lines(Scans.realistic(), ReportSettings.Include.FLAGGED);
        assertEquals(3, lines.stream().filter(line -> line.startsWith("[!] ")).count());
        assertEquals("[!] Line 2: HIKVISION Digital Tech. DS-2CD2143G2-I", lines.getFirst());
        assertTrue(
                lines.contains("    Hangzhou Hikvision Digital Technology - Restricted - Applies"), () -> lines + "");
        assertTrue(lines.contains("            Section 889 (US-NDAA-889)"), () -> lines + "");
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("      ! ") && line.contains("“NorthStar”")));
    }

    @Test
    void endsWithCountsThatAddUpTheListVersionAndTheDisclaimer() throws IOException {
        List<String> lines = lines(Scans.realistic(), ReportSettings.Include.FLAGGED);
        assertEquals(
                List.of(
                        "cameras.csv",
                        "  Lines: 12 = 6 items + 2 merged + 3 skipped + 1 with problems",
                        "  Items: 6 = 3 flagged + 2 no match found + 1 not enough data",
                        "  List version 2026.11.1 of 2026-11-10. Profile: US federal contractor. As of 2026-11-24."),
                lines.subList(lines.size() - 5, lines.size() - 1));
        assertTrue(lines.getLast().contains("not legal advice"));
    }

    @Test
    void beginsWithTheAgeOfAListThatIsOld() throws IOException {
        ReportSettings now = Scans.settings(Language.ENGLISH, ReportSettings.Include.FLAGGED);
        ReportSettings later = new ReportSettings(
                now.messages(), now.program(), now.version(), now.created().plusDays(181), now.include());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TextReport().write(ReportContent.of(Scans.realistic()), later, out);
        String first = out.toString(StandardCharsets.UTF_8).lines().toList().getFirst();
        assertTrue(first.startsWith("List version 2026.11.1 of 2026-11-10 is 195 days old. Do not rely"), first);
    }

    @Test
    void listsTheOtherItemsWhenAllAreAskedFor() throws IOException {
        List<String> lines = lines(Scans.realistic(), ReportSettings.Include.ALL);
        assertTrue(lines.contains("[-] Line 7: Axis Communications P3245-LV: No match found"), () -> lines + "");
    }

    @ParameterizedTest
    @MethodSource("gearscreen.report.HostileTexts#all")
    void sendsTheTerminalNothingToObey(String hostile) throws IOException {
        String text = String.join("", lines(Scans.hostile(hostile), ReportSettings.Include.ALL));
        assertFalse(text.chars().anyMatch(c -> Character.isISOControl(c) || c == 0x202E), text);
        assertTrue(text.length() < 30_000);
    }

    private static List<String> lines(ScanResult scan, ReportSettings.Include include) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TextReport().write(ReportContent.of(scan), Scans.settings(Language.ENGLISH, include), out);
        return List.of(out.toString(StandardCharsets.UTF_8).split("\n"));
    }
}
