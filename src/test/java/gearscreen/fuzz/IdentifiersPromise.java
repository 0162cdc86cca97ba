package gearscreen.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.fuzz.Target.Promise;
import gearscreen.screening.identifier.FccId;
import gearscreen.screening.identifier.MacText;
import gearscreen.screening.identifier.MacTexts;
import gearscreen.screening.identifier.PurchaseYear;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// A cell gives addresses that are in it and have as many bits as they say, or nothing.
final class IdentifiersPromise implements Promise {
    private static final int THIS_YEAR = 2026;

    @Override
    public void keep(byte[] bytes) {
        String cell = new String(bytes, StandardCharsets.UTF_8);
        for (List<MacText> found : List.of(MacTexts.inMacCell(cell), MacTexts.inOtherCell(cell))) {
            for (MacText text : found) {
                assertFalse(text.part().isEmpty());
                switch (text) {
                    case MacText.Address whole -> assertTrue(whole.address() >>> 48 == 0);
                    case MacText.Prefix start -> assertTrue(start.prefix() >>> 24 == 0);
                    case MacText.CompanyId company -> assertTrue(company.prefix() >>> 24 == 0);
                    case MacText.Unusable _ -> {}
                }
            }
        }
        FccId.read(cell)
                .ifPresent(id ->
                        assertTrue(id.grantee().length() == 3 || id.grantee().length() == 5));
        PurchaseYear.of(cell, THIS_YEAR).ifPresent(year -> assertTrue(year >= 1990 && year <= THIS_YEAR));
    }

    @Override
    public List<byte[]> seeds() {
        return Stream.of(
                        "44:19:B6:01:02:03",
                        "44-19-b6-01-02-03, 4419.b601.0203",
                        "4419B6010203 (eth0)",
                        "4A-C0-3F-xx-xx-xx",
                        "4.419E+11",
                        "FCC ID: 2ADTD-2143G2",
                        "2021-03-04",
                        "03/04/21 12:00")
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }
}
