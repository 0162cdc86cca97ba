package gearscreen.screening.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PurchaseYearTest {
    /// Dates as Snipe-IT, GLPI, spreadsheets and people write them.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-05-04          | 2021
            04/05/2021          | 2021
            3/14/22             | 2022
            20.11.19            | 2019
            May 2021            | 2021
            2021-05-04 10:15:00 | 2021
            # no year, or none that can be
            n/a                 | none
            5/4                 | none
            2031-01-01          | none
            0000-00-00          | none
            """)
    void theYearIsFoundHoweverTheDateIsWritten(String date, String year) {
        assertEquals(year, PurchaseYear.of(date, 2026).map(String::valueOf).orElse("none"));
    }
}
