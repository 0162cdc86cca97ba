package gearscreen.report.html;

import gearscreen.screening.ScanResult;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/// How old the watchlist is on the day of the report, or on the as-of date where that is later.
record ListAge(long days, Level level) {
    enum Level {
        RECENT,
        /// More than 90 days.
        OLD,
        /// More than 180 days.
        VERY_OLD
    }

    static ListAge of(ScanResult scan, ZonedDateTime created) {
        LocalDate day = created.toLocalDate().isBefore(scan.asOf()) ? scan.asOf() : created.toLocalDate();
        long days = ChronoUnit.DAYS.between(scan.watchlistDate(), day);
        return new ListAge(days, days > 180 ? Level.VERY_OLD : days > 90 ? Level.OLD : Level.RECENT);
    }
}
