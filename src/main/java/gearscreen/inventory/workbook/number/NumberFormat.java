package gearscreen.inventory.workbook.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// What a sheet shows for a number.
///
/// | stored | format | text |
/// |---|---|---|
/// | `441906123456` | General | `441906123456`, where the spreadsheet shows 4.41906E+11 |
/// | `5678` | `0000000` | `0005678` |
/// | `44269` | any date | `2021-03-14`, whatever order of day and month the sheet uses |
/// | `1234.5` | `#,##0.00` | `1234.50`: digits are not grouped |
@FunctionalInterface
public interface NumberFormat {
    NumberFormat GENERAL = (number, _) -> PlainNumber.of(number);

    /// @param from1904 days are counted from 1904, as the first spreadsheets on the Macintosh did
    String shown(BigDecimal number, boolean from1904);

    /// A format that every program knows by its number (ECMA-376 part 1, 18.8.30). Only those that need care are told
    /// apart.
    static NumberFormat builtIn(int id) {
        if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58)) {
            return DateFormat.DATE;
        }
        return switch (id) {
            case 1, 3, 37, 38 -> DigitFormat.of("0");
            case 2, 4, 39, 40 -> DigitFormat.of("0.00");
            case 9 -> DigitFormat.of("0%");
            case 10 -> DigitFormat.of("0.00%");
            case 18, 19, 20, 21, 32, 33, 34, 35, 45, 47 -> DateFormat.TIME;
            case 22 -> DateFormat.DATE_AND_TIME;
            case 46 -> DateFormat.ELAPSED;
            default -> GENERAL;
        };
    }

    /// A format as it is written in the workbook: `00\-00\-00`, `yyyy-mm-dd`, `[$-409]d\-mmm\-yy;@`.
    static NumberFormat of(String code) {
        List<FormatToken> tokens = FormatToken.firstSection(code);
        if (code.strip().equalsIgnoreCase("general")) {
            return GENERAL;
        }
        boolean date = false;
        boolean time = false;
        boolean elapsed = false;
        for (FormatToken token : tokens) {
            if (token.kind() == FormatToken.Kind.LETTER) {
                char letter = Character.toLowerCase(token.text().charAt(0));
                date |= letter == 'y' || letter == 'd';
                time |= letter == 'h' || letter == 's';
            }
            elapsed |= token.kind() == FormatToken.Kind.ELAPSED;
        }
        // An m alone is a month; beside hours or seconds it is a minute.
        date |= !time && tokens.stream().anyMatch(NumberFormat::isMonth);
        if (elapsed) {
            return DateFormat.ELAPSED;
        }
        if (date) {
            return time ? DateFormat.DATE_AND_TIME : DateFormat.DATE;
        }
        return time ? DateFormat.TIME : DigitFormat.of(new ArrayList<>(tokens));
    }

    private static boolean isMonth(FormatToken token) {
        return token.kind() == FormatToken.Kind.LETTER && token.text().equalsIgnoreCase("m");
    }
}
