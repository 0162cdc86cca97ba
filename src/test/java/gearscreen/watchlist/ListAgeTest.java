package gearscreen.watchlist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListAgeTest {
    /// Day 90 and day 180 still belong to the level before: "older than 90 days", "older than 180 days".
    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 0, RECENT",
        "2027-02-22, 90, RECENT",
        "2027-02-23, 91, OLD",
        "2027-05-23, 180, OLD",
        "2027-05-24, 181, VERY_OLD",
        "2026-11-23, 0, RECENT"
    })
    void countsTheDaysSinceTheListWasMade(LocalDate day, long days, ListAge.Level level) {
        assertEquals(new ListAge(days, level), ListAge.of(LocalDate.of(2026, 11, 24), day));
    }
}
