package gearscreen.watchlist;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// How old an edition of the watchlist is.
///
/// @param days since it was made; 0 also where a clock says that it will be made only
public record ListAge(long days, Level level) {
    private static final long OLD = 90;
    private static final long VERY_OLD = 180;

    public enum Level {
        RECENT,
        /// More than 90 days: said wherever the edition is named.
        OLD,
        /// More than 180 days: said on a report's first page.
        VERY_OLD
    }

    public static ListAge of(LocalDate made, LocalDate day) {
        long days = Math.max(0, ChronoUnit.DAYS.between(made, day));
        return new ListAge(days, days > VERY_OLD ? Level.VERY_OLD : days > OLD ? Level.OLD : Level.RECENT);
    }
}
