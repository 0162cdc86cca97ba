package gearscreen.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import gearscreen.inventory.Item;
import gearscreen.inventory.ReadOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerprintTest {
    private static final String HEADER = "Maker,Model,Serial,MAC,Asset tag,Hostname,Site\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hikvision,DS-2CD,E123,,,cam1,Lobby | HIKVISION ,ds-2cd,e-123,,,cam7,Roof",
                "Hikvision,DS-2CD,,A4:14:37:01:00:01,,, | Hikvision,DS-2CD,,a4-14-37-01-00-01,,,",
                "Hikvision,DS-2CD,,,,cam1,Lobby | Hikvision,DS-2CD,,,,CAM1,lobby",
            })
    void spellingAndPlaceDoNotMatterWhereTheDeviceIsKnown(String one, String other) {
        assertEquals(of(one), of(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hikvision,DS-2CD,E123,,,, | Hikvision,DS-2CD,E124,,,,",
                "Hikvision,DS-2CD,E123,,A-1,, | Hikvision,DS-2CD,E123,,A-2,,",
                "Hikvision,DS-2CD,,A4:14:37:01:00:01,,, | Hikvision,DS-2CD,,A4:14:37:01:00:02,,,",
                "Hikvision,DS-2CD,,,,cam1,Lobby | Hikvision,DS-2CD,,,,cam2,Lobby",
            })
    void devicesOfOneKindDifferInTheDeviceOnly(String one, String other) {
        assertNotEquals(of(one), of(other));
        assertEquals(of(one).kind(), of(other).kind());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hikvision,DS-2CD,E123,,,, | DEVICE",
                "Hikvision,DS-2CD,,,A-1,, | DEVICE",
                "Hikvision,DS-2CD,To be filled by O.E.M.,,,cam1, | PLACE",
                "Hikvision,DS-2CD,00000000,00:00:00:00:00:00,,,Lobby | PLACE",
                "Hikvision,DS-2CD,,,,, | KIND",
            })
    void saysHowSurelyItIsOneDevice(String row, Fingerprint.Sort sort) {
        assertEquals(sort, of(row).sort());
    }

    @Test
    void theSameTextInAnotherFieldIsAnotherKind() {
        assertNotEquals(
                of("Hikvision,,E1234,,,,").kind(), of(",Hikvision,E1234,,,,").kind());
    }

    @Test
    void accentsCountTheSameHoweverTheyAreEncoded() {
        assertEquals(of("Caméra,X1,E123,,,,"), of("Came\u0301ra,X1,E123,,,,"));
    }

    private static Fingerprint of(String row) {
        Item item = Inventories.inventory(HEADER + row + "\n", ReadOptions.automatic())
                .items()
                .getFirst();
        return Fingerprint.of(item);
    }
}
