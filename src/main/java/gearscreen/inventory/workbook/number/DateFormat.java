package gearscreen.inventory.workbook.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/// Dates and times, which are numbers of days (ECMA-376 part 1, 18.17.4). They come in the order year, month, day, so
/// that nobody has to guess which number is the month.
enum DateFormat implements NumberFormat {
    DATE,
    TIME,
    DATE_AND_TIME,
    ELAPSED;

    private static final long SECONDS_A_DAY = 86_400;

    /// 9999-12-31, the last day that spreadsheets know.
    private static final BigDecimal LAST = BigDecimal.valueOf(2_958_466);

    /// 1 January 1900 is day 1, and 29 February 1900, which never was, is day 60.
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 31);

    private static final LocalDate DAY_0_AFTER_FEBRUARY_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_FROM_1904 = LocalDate.of(1904, 1, 1);

    @Override
    public String shown(BigDecimal number, boolean from1904) {
        if (number.signum() < 0 || number.compareTo(LAST) >= 0) {
            return PlainNumber.of(number);
        }
        long seconds = number.multiply(BigDecimal.valueOf(SECONDS_A_DAY))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        return switch (this) {
            case ELAPSED -> "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
            case TIME -> LocalTime.ofSecondOfDay(seconds % SECONDS_A_DAY).toString();
            case DATE -> date(seconds, from1904).toString();
            case DATE_AND_TIME ->
                LocalDateTime.of(date(seconds, from1904), LocalTime.ofSecondOfDay(seconds % SECONDS_A_DAY))
                        .toString()
                        .replace('T', ' ');
        };
    }

    private static LocalDate date(long seconds, boolean from1904) {
        long days = seconds / SECONDS_A_DAY;
        if (from1904) {
            return DAY_0_FROM_1904.plusDays(days);
        }
        return (days < 60 ? DAY_0 : DAY_0_AFTER_FEBRUARY_1900).plusDays(days);
    }
}
