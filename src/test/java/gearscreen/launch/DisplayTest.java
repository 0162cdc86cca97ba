package gearscreen.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Linux, :0, -, -, true",
                "Linux, -, wayland-0, -, true",
                "Linux, -, -, -, false",
                "Linux, '', '', -, false",
                "Linux, -, -, Headless, true",
                "Windows 11, -, -, -, true",
                "Mac OS X, -, -, -, true"
            })
    void aDisplayIsPresentWhereAWindowCanBeShown(
            String system, String x11, String wayland, String glassPlatform, boolean present) {
        Map<String, String> environment = new java.util.HashMap<>();
        if (x11 != null) {
            environment.put("DISPLAY", x11);
        }
        if (wayland != null) {
            environment.put("WAYLAND_DISPLAY", wayland);
        }
        assertEquals(
                present,
                Display.of(system, environment, Optional.ofNullable(glassPlatform))
                        .present());
    }
}
