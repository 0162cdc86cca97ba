package gearscreen.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gearscreen.screening.ScanResult;
import gearscreen.text.Language;
import gearscreen.text.Messages;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AsOfNoticeTest {
    private static final ScanResult SCAN = Scans.realistic();

    private static Optional<String> notice(LocalDate made) {
        ZonedDateTime created = made.atTime(12, 0).atZone(java.time.ZoneOffset.UTC);
        return AsOfNotice.of(SCAN, created, new Wording(Messages.in(Language.ENGLISH)));
    }

    @Test
    void nothingIsSaidOnTheDayAskedAbout() {
        assertEquals(Optional.empty(), notice(SCAN.asOf()));
    }

    @Test
    void aReportOfAnotherDaySaysBothDays() {
        assertEquals(
                Optional.of(
                        "Directives are shown as they stood on 2026-11-24, not on the day of this report (2027-01-02)."),
                notice(LocalDate.of(2027, 1, 2)));
    }

    @Test
    void aDayToComeIsKnownOnlyAsFarAsTheWatchlist() {
        assertEquals(
                Optional.of(
                        "Directives are shown as they will stand on 2026-11-24, as far as the watchlist knows, not on"
                                + " the day of this report (2026-11-23)."),
                notice(LocalDate.of(2026, 11, 23)));
    }
}
