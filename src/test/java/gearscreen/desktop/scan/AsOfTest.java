package gearscreen.desktop.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsOfTest {
    private static final LocalDate THEN = LocalDate.of(2022, 11, 24);

    private Instant now = Instant.parse("2026-11-24T15:00:00Z");
    private final InstantSource clock = () -> now;
    private final AsOf asOf = new AsOf(clock);

    @Test
    void theDayIsTodayUntilAnotherIsEntered() {
        assertEquals(Optional.empty(), asOf.chosen().get());
        assertEquals(LocalDate.ofInstant(now, ZoneId.systemDefault()), asOf.day());
        asOf.enter(" 2022-11-24 ");
        assertEquals(THEN, asOf.day());
        asOf.enter("");
        assertEquals(asOf.today(), asOf.day());
    }

    /// A window may stay open over midnight.
    @Test
    void todayIsTomorrowAfterMidnight() {
        now = now.plusSeconds(24 * 60 * 60);
        assertEquals(asOf.today(), asOf.day());
    }

    @Test
    void theDayOfTodayIsNoOtherDay() {
        asOf.enter(asOf.today().toString());
        assertEquals(Optional.empty(), asOf.chosen().get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "24/11/2022", "24 November 2022", "tomorrow", "+2022-11-24", "2022-11"})
    void whatIsNoDayIsRefusedAndTheDayBeforeItKept(String text) {
        asOf.enter("2022-11-24");
        asOf.enter(text);
        assertEquals(
                Optional.of(new AsOf.Refused(AsOf.Why.NO_DATE, text)),
                asOf.refused().get());
        assertEquals(THEN, asOf.day());
    }

    @ParameterizedTest
    @CsvSource({"1999-12-31", "2100-01-01", "0001-01-01"})
    void daysFarAwayAreRefused(String text) {
        asOf.enter(text);
        assertEquals(
                Optional.of(new AsOf.Refused(AsOf.Why.TOO_FAR, text)),
                asOf.refused().get());
        assertEquals(Optional.empty(), asOf.chosen().get());
    }

    @Test
    void aGoodDayTakesBackTheRefusal() {
        asOf.enter("nonsense");
        asOf.enter("2022-11-24");
        assertEquals(Optional.empty(), asOf.refused().get());
        asOf.enter("nonsense");
        asOf.backToToday();
        assertEquals(Optional.empty(), asOf.refused().get());
    }
}
