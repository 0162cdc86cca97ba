package gearscreen.report;

import gearscreen.screening.ScanResult;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

/// What a report says where it answers as of another day than that on which it is made.
public final class AsOfNotice {
    private AsOfNotice() {}

    /// One sentence; empty where the days are the same.
    public static Optional<String> of(ScanResult scan, ZonedDateTime created, Wording wording) {
        LocalDate made = created.toLocalDate();
        return Optional.of(scan.asOf())
                .filter(day -> !day.equals(made))
                .map(day -> wording.text(
                        day.isAfter(made) ? "asOf.report.future" : "asOf.report", day.toString(), made.toString()));
    }
}
