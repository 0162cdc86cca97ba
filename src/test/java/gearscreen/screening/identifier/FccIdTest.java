package gearscreen.screening.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
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
            Contains FCC ID: XMR201909EC25AFX | XMR 201909EC25AFX
            2ADTD–5604SD          | 2ADTD 5604SD
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FCC ID: QISE5577, IC: 6369A-E5577          | QIS E5577
            FCC ID: SWX-U6LR IC: 6545A-U6LR            | SWX U6LR
            2ADTD-5604SD / IC 12345A                   | 2ADTD 5604SD
            PD9AX201NG; contains FCC ID: ZMOL850GL     | PD9 AX201NG, ZMO L850GL
            IC: 6369A-E5577                            |
            """)
    void everyIdOfALabelIsReadAndTheCanadianNumberIsNone(String cell, String read) {
        assertEquals(
                read == null ? "" : read,
                FccId.all(cell).stream()
                        .map(id -> id.grantee() + " " + id.product())
                        .collect(Collectors.joining(", ")));
    }
}
