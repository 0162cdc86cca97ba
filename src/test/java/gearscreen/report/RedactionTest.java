package gearscreen.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gearscreen.screening.ScanResult;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RedactionTest {
    @Test
    void leavesFilesAndDescribedEvidenceAsTheyAre() {
        ScanResult scan = Scans.ofSeveralFiles();
        ScanResult redacted =
                ReportContent.of(scan).without(Set.of(LeaveOut.SERIAL)).scan();
        assertEquals(scan.inventory().parts(), redacted.inventory().parts());
        assertEquals(
                Scans.described().items(),
                ReportContent.of(Scans.described())
                        .without(Set.of(LeaveOut.SERIAL))
                        .scan()
                        .items());
    }
}
