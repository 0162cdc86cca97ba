package gearscreen.report.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessDaysTest {
    /// The holidays of 2026 and 2027 are those that the US Office of Personnel Management publishes by 5 U.S.C. 6103.
    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 1,  2026-11-25, a Tuesday",
        "2026-11-25, 1,  2026-11-27, Thanksgiving is on the 26th",
        "2026-11-27, 1,  2026-11-30, a Friday",
        "2026-11-28, 1,  2026-11-30, a Saturday",
        "2026-11-25, 10, 2026-12-10, two weeks and the holiday",
        "2026-07-02, 1,  2026-07-06, the 4th is a Saturday and kept on Friday the 3rd",
        "2027-07-02, 1,  2027-07-06, the 4th is a Sunday and kept on Monday the 5th",
        "2027-12-30, 1,  2028-01-03, New Year's Day of 2028 is a Saturday and kept on 31 December",
        "2026-06-18, 1,  2026-06-22, Juneteenth is a Friday",
        "2027-05-28, 1,  2027-06-01, Memorial Day is the last Monday of May"
    })
    void countsWorkingDaysOnly(LocalDate start, int days, LocalDate last, String why) {
        assertEquals(last, BusinessDays.after(start, days), why);
    }
}
