package gearscreen.report.disclosure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Days on which US federal offices work: Monday to Friday without the holidays of 5 U.S.C. 6103(a); a holiday on a
/// Saturday is kept the Friday before, on a Sunday the Monday after (5 U.S.C. 6103(b), Executive Order 11582).
/// Closings by order of a day are not known.
final class BusinessDays {
    private BusinessDays() {}

    /// The last day of a term that begins the day after `start`.
    static LocalDate after(LocalDate start, int days) {
        LocalDate day = start;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (works(day)) {
                left--;
            }
        }
        return day;
    }

    static boolean works(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY
                && weekday != DayOfWeek.SUNDAY
                // New Year's Day on a Saturday is kept in the year before.
                && !holidays(day.getYear()).contains(day)
                && !holidays(day.getYear() + 1).contains(day);
    }

    private static Set<LocalDate> holidays(int year) {
        return Stream.of(
                        kept(LocalDate.of(year, Month.JANUARY, 1)),
                        nth(year, Month.JANUARY, 3, DayOfWeek.MONDAY),
                        nth(year, Month.FEBRUARY, 3, DayOfWeek.MONDAY),
                        LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)),
                        kept(LocalDate.of(year, Month.JUNE, 19)),
                        kept(LocalDate.of(year, Month.JULY, 4)),
                        nth(year, Month.SEPTEMBER, 1, DayOfWeek.MONDAY),
                        nth(year, Month.OCTOBER, 2, DayOfWeek.MONDAY),
                        kept(LocalDate.of(year, Month.NOVEMBER, 11)),
                        nth(year, Month.NOVEMBER, 4, DayOfWeek.THURSDAY),
                        kept(LocalDate.of(year, Month.DECEMBER, 25)))
                .collect(Collectors.toSet());
    }

    private static LocalDate nth(int year, Month month, int n, DayOfWeek day) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, day));
    }

    private static LocalDate kept(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.plusDays(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }
}
