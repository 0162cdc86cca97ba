package gearscreen.inventory.workbook.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/// A number without a format of its own.
public final class PlainNumber {
    /// A spreadsheet keeps 15 digits of a number; what it stores beyond them is noise (IEEE 754 binary64).
    static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_UP);

    private static final int LONGEST = 40;
    private static final int MOST_PLACES = 30;

    private PlainNumber() {}

    /// Rounded to the digits that a spreadsheet keeps, but for a row of digits, which another program has written as it
    /// is. Empty where the text is no number, or one that nobody has typed.
    public static Optional<BigDecimal> parse(String text) {
        String number = text.strip();
        if (number.isEmpty() || number.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            BigDecimal exact = new BigDecimal(number);
            if (number.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return Optional.of(exact);
            }
            boolean usual = exact.signum() == 0 || Math.abs((long) exact.precision() - exact.scale()) < 400;
            return usual ? Optional.of(exact.round(KEPT)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /// All digits where all are known: `441906123456`. A whole number of more digits than are kept has lost its last
    /// ones and comes as `4.41906123456789E+17`, which is remarked on as such.
    public static String of(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        BigDecimal short15 = number.stripTrailingZeros();
        int whole = short15.precision() - short15.scale();
        if (whole > KEPT.getPrecision() && short15.precision() <= KEPT.getPrecision()) {
            String digits = short15.unscaledValue().abs().toString();
            String rest = digits.length() > 1 ? "." + digits.substring(1) : "";
            return (short15.signum() < 0 ? "-" : "") + digits.charAt(0) + rest + "E+" + (whole - 1);
        }
        return short15.scale() > MOST_PLACES ? short15.toString() : short15.toPlainString();
    }
}
