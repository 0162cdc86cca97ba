package gearscreen.watchlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MacRegistryTest {
    /// Registrants as in the IEEE registry of 25 June 2026.
    @ParameterizedTest
    @CsvSource({
        "A41437010001, 24, 'Hangzhou Hikvision Digital Technology Co.,Ltd.'",
        // a block of 28 bits within one that is registered to the IEEE
        "402C76101001, 28, Shanghai Dahua Scale Factory",
        // 36 bits
        "8C1F64F4B02D, 36, JOREX LOREX INDIA PRIVATE LIMITED",
        "0050C2A3C025, 36, Brähler ICS Konferenztechnik AG",
    })
    void theLongestPrefixTellsTheRegistrant(String address, int bits, String registrant) {
        MacRegistry registry = MacRegistry.bundled();
        MacRegistry.Block block = registry.block(Long.parseLong(address, 16)).orElseThrow();
        assertEquals(bits, block.bits());
        assertEquals(registrant, registry.registrants().get(block.owner()));
        assertEquals(address.substring(0, bits / 4), block.hex());
    }

    @Test
    void anUnassignedPrefixHasNoBlock() {
        assertTrue(MacRegistry.bundled().block(0x70110F983D7BL).isEmpty());
    }

    @Test
    void threeBytesAreNoBlockWhereSmallerOnesLieBelow() {
        assertTrue(MacRegistry.bundled().wholeBlock(0x70B3D5).isEmpty());
        assertTrue(MacRegistry.bundled().wholeBlock(0xA41437).isPresent());
    }

    @Test
    void prefixesOfAllLengthsAreRead() throws IOException {
        String lines = "# comment\n001122\tA\n0A0000\tB\n0A00001\tA\n0A0000123\tC\n";
        MacRegistry registry = MacRegistry.read(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
        assertEquals("C", owner(registry, 0x0A0000123FFFL));
        assertEquals("A", owner(registry, 0x0A0000100000L));
        assertEquals("B", owner(registry, 0x0A0000F00000L));
        assertEquals(3, registry.registrants().size());
    }

    private static String owner(MacRegistry registry, long address) {
        return registry.registrants().get(registry.block(address).orElseThrow().owner());
    }
}
