package gearscreen.inventory.workbook.number;

import gearscreen.inventory.workbook.number.FormatToken.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// Digits between other characters: `0000`, `00\-00\-00\-00\-00\-00`, `0.00 "kg"`.
final class DigitFormat implements NumberFormat {
    private final List<FormatToken> whole;
    private final List<FormatToken> places;
    private final int placeCount;
    private final boolean percent;

    private DigitFormat(List<FormatToken> whole, List<FormatToken> places, boolean percent) {
        this.whole = whole;
        this.places = places;
        this.placeCount = (int)
                places.stream().filter(token -> token.kind() == Kind.DIGIT).count();
        this.percent = percent;
    }

    static NumberFormat of(String code) {
        return of(FormatToken.firstSection(code));
    }

    /// Formats that show no digits as such (`General`, `0.00E+00`, fractions) show the number plainly.
    static NumberFormat of(List<FormatToken> tokens) {
        List<FormatToken> whole = new ArrayList<>();
        List<FormatToken> places = new ArrayList<>();
        boolean percent = false;
        boolean afterPoint = false;
        boolean digits = false;
        for (FormatToken token : tokens) {
            boolean isFraction = token.kind() == Kind.LITERAL && token.text().equals("/");
            if (token.kind() == Kind.LETTER || isFraction) {
                return GENERAL;
            }
            percent |= token.kind() == Kind.PERCENT;
            digits |= token.kind() == Kind.DIGIT;
            if (token.kind() == Kind.POINT && !afterPoint) {
                afterPoint = true;
            } else {
                (afterPoint ? places : whole).add(token);
            }
        }
        return digits ? new DigitFormat(whole, places, percent) : GENERAL;
    }

    @Override
    public String shown(BigDecimal number, boolean from1904) {
        BigDecimal scaled = percent ? number.movePointRight(2) : number;
        BigDecimal rounded = scaled.setScale(placeCount, RoundingMode.HALF_UP);
        if (rounded.precision() - rounded.scale() > PlainNumber.KEPT.getPrecision()) {
            return PlainNumber.of(number);
        }
        String digits = rounded.abs().toPlainString();
        int point = digits.indexOf('.');
        StringBuilder text = new StringBuilder(rounded.signum() < 0 ? "-" : "");
        text.append(wholePart(point < 0 ? digits : digits.substring(0, point)));
        if (placeCount > 0) {
            text.append('.').append(placesPart(digits.substring(point + 1)));
        } else {
            places.forEach(token -> text.append(token.text()));
        }
        return text.toString().strip();
    }

    /// From the right: each placeholder takes one digit, the first takes all that are left.
    private String wholePart(String digits) {
        StringBuilder backwards = new StringBuilder();
        int first = 0;
        while (first < whole.size() && whole.get(first).kind() != Kind.DIGIT) {
            first++;
        }
        int left = digits.equals("0") ? 0 : digits.length();
        for (int i = whole.size() - 1; i >= 0; i--) {
            FormatToken token = whole.get(i);
            if (token.kind() != Kind.DIGIT) {
                backwards.append(new StringBuilder(token.text()).reverse());
                continue;
            }
            if (left > 0) {
                backwards.append(digits.charAt(--left));
            } else if (token.text().equals("0")) {
                backwards.append('0');
            }
            while (i == first && left > 0) {
                backwards.append(digits.charAt(--left));
            }
        }
        return backwards.reverse().toString();
    }

    private String placesPart(String digits) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (FormatToken token : places) {
            text.append(token.kind() == Kind.DIGIT ? String.valueOf(digits.charAt(at++)) : token.text());
        }
        return text.toString();
    }
}
