package gearscreen.desktop.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkOpenerTest {
    @Test
    void letsHttpsPagesThrough() {
        URI page = URI.create("https://www.fcc.gov/supplychain/coveredlist");
        assertEquals(page, LinkOpener.checked(page));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://www.fcc.gov/", "file:///etc/passwd", "javascript:alert(1)", "https:nohost", "page"})
    void refusesEverythingElse(String page) {
        URI uri = URI.create(page);
        assertThrows(IllegalArgumentException.class, () -> LinkOpener.checked(uri));
    }
}
