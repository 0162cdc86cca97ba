package gearscreen.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gearscreen.report.ReportContent;
import gearscreen.report.ReportSettings;
import gearscreen.report.Scans;
import gearscreen.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportFormatTest {
    @ParameterizedTest
    @EnumSource
    void aDiskThatIsFullIsNoBug(ReportFormat format) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        IOException broken = assertThrows(
                IOException.class,
                () -> format.report()
                        .write(
                                ReportContent.of(Scans.flaggedTimes(500)),
                                Scans.settings(Language.ENGLISH, ReportSettings.Include.ALL),
                                full));
        assertEquals("No space left on device", broken.getMessage());
    }
}
