package gearscreen.report;

import gearscreen.screening.ScanResult;
import gearscreen.watchlist.ListAge;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

/// What a report says of the age of its watchlist. Reports begin with it.
public final class AgeNotice {
    private AgeNotice() {}

    /// The age on the day of the report, or on the as-of date where that is later.
    public static ListAge age(ScanResult scan, ZonedDateTime created) {
        LocalDate day = created.toLocalDate();
        return ListAge.of(scan.watchlistDate(), day.isBefore(scan.asOf()) ? scan.asOf() : day);
    }

    /// One sentence; empty while the list is recent.
    public static Optional<String> of(ScanResult scan, ZonedDateTime created, Wording wording) {
        ListAge age = age(scan, created);
        return switch (age.level()) {
            case RECENT -> Optional.empty();
            case OLD, VERY_OLD ->
                Optional.of(wording.count(
                        "report.age." + age.level().name(),
                        age.days(),
                        scan.watchlistVersion(),
                        scan.watchlistDate().toString()));
        };
    }
}
