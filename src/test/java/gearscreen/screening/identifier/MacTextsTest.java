package gearscreen.screening.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MacTextsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A4:14:37:01:00:01                  | A41437010001
            a4-14-37-01-00-01                  | A41437010001
            c441.378e.84ac                     | C441378E84AC
            A46CA49CE3A2                       | A46CA49CE3A2
            0xa4a4599ca12f                     | A4A4599CA12F
            84 DB A4 93 53 87                  | 84DBA4935387
            70:b3:d5:e:59:e0                   | 70B3D50E59E0
            94:37:F7:FF:FE:3B:C3:67            | 9437F73BC367
            08:A1:89:83:84:9D / 08:A1:89:B9:0D:51 | 08A18983849D 08A189B90D51
            eth0=28:57:BE:5A:BE:67 wlan0=n/a   | 2857BE5ABE67
            eth0 8C:1F:64:B2:A2:EE             | 8C1F64B2A2EE
            A4 : 14 : 37 : 01 : 00 : 01        | A41437010001
            A41437 010001                      | A41437010001
            a41437-010001                      | A41437010001
            Ａ４：１４：３７：０１：００：０１           | A41437010001
            a4–14–37–01–00–01                  | A41437010001
            a4‑14‑37‑01‑00‑01                  | A41437010001
            A4 14 37 01 00 01                  | A41437010001
            A4 14 37 01 00 01                  | A41437010001
            # only the block
            A8:31:62                           | prefix A83162
            90A6BF                             | prefix 90A6BF
            48-EA-63-**-**-**                  | prefix 48EA63
            # software gave it: phones, and company IDs with second digit A
            3A:1F:5C:01:00:30                  | companyId 3A1F5C
            DE:AD:BE:EF:00:01                  | localMac
            01:00:5E:00:00:FB                  | multicastMac
            00:00:00:00:00:00                  | placeholderMac
            FF:FF:FF:FF:FF:FF                  | placeholderMac
            # a byte is missing
            00:C3:0A:2F:96                     | partialMac
            # damaged by hand or spreadsheet
            8EDED010053                        | damagedMac
            4.419E+11                          | damagedMac
            EO:DF:13:A6:91:DE                  | damagedMac
            FC:39:64:C4:BD:ZZ                  | damagedMac
            2C:B6:8F:9D:08:CA:8                | damagedMac
            #REF!                              | damagedMac
            fe80::1a68:cbff:fe12:3456          | damagedMac
            """)
    void everySpellingIsReadAndDamageIsNamed(String cell, String read) {
        assertEquals(read, described(MacTexts.inMacCell(cell)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            192.0.2.22 / C0:56:E3:01:00:02 (up) | C056E3010002
            192.0.2.22                          | ''
            192.0.2.22 / C0–56–E3–01–00–02      | C056E3010002
            fe80::1a68:cbff:fe12:3456           | ''
            host-12-34-56                       | ''
            """)
    void wholeAddressesAreFoundInOtherCells(String cell, String read) {
        assertEquals(read, described(MacTexts.inOtherCell(cell)));
    }

    @Test
    void aMegabyteEndsSoon() {
        assertEquals("damagedMac", described(MacTexts.inMacCell("a:".repeat(500_000))));
    }

    private static String described(List<MacText> texts) {
        return texts.stream()
                .map(text -> switch (text) {
                    case MacText.Address address -> "%012X".formatted(address.address());
                    case MacText.Prefix prefix -> "prefix %06X".formatted(prefix.prefix());
                    case MacText.CompanyId id -> "companyId %06X".formatted(id.prefix());
                    case MacText.Unusable unusable -> unusable.why().id();
                })
                .collect(Collectors.joining(" "));
    }
}
