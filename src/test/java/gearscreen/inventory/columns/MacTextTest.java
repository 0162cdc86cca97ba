package gearscreen.inventory.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MacTextTest {
    @ParameterizedTest
    @CsvSource({
        "A4:14:37:01:00:01, A41437010001",
        "a4-14-37-01-00-01, A41437010001",
        "a414.3701.0001, A41437010001",
        "A41437010001, A41437010001",
        "A41437-010001, A41437010001",
        "A4 14 37 01 00 01, A41437010001",
        "0:1a:7:e0:4:2, 001A07E00402",
        "192.0.2.22 / C0:56:E3:01:00:02 (up), C056E3010002",
        "'eth0 A4:14:37:01:00:01, eth1 A4:14:37:01:00:02', A41437010001",
        "8EDED010053, none",
        "4.419E+11, none",
        "A4:14:37, none",
        "A4:14:37:01:00:01:02:03, none",
        "XA41437010001, none",
        "2026-11-20 08:00:00, none"
    })
    void addressesAreFoundInEverySpelling(String text, String expected) {
        long mac = MacText.first(text);
        assertEquals(expected, mac == MacText.NONE ? "none" : "%012X".formatted(mac));
    }

    @ParameterizedTest
    @CsvSource({
        "A4:14:37:01:00:01, true",
        "00:00:00:00:00:00, false",
        "FF:FF:FF:FF:FF:FF, false",
        "01:00:5E:00:00:01, false"
    })
    void onlyAddressesOfOneDeviceJoinRows(String text, boolean expected) {
        assertEquals(expected, MacText.isOfOneDevice(MacText.first(text)));
    }
}
