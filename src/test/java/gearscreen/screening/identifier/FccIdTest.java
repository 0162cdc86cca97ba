package gearscreen.screening.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Grantee codes: 47 CFR 2.926. The IDs are from filings on fcc.report and fccid.io.
class FccIdTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2ADTD-5604SD          | 2ADTD 5604SD
            FCC ID: 2ADTD-5604SD  | 2ADTD 5604SD
            fcc id 2adtd5604sd    | 2ADTD 5604SD
            XMR201909EC25AFX      | XMR 201909EC25AFX
            TE7C7V2               | TE7 C7V2
            ZMO L830EB11          | ZMO L830EB11
            # no FCC ID
            n/a                   | none
            2ADTD                 | none
            §2ADTD-5604SD         | none
            """)
    void theGranteeIsToldFromTheProduct(String cell, String read) {
        assertEquals(
                read,
                FccId.read(cell).map(id -> id.grantee() + " " + id.product()).orElse("none"));
    }
}
