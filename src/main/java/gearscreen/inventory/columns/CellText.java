package gearscreen.inventory.columns;

/// The text a cell means: without blanks around it, and without what spreadsheets and web programs wrapped it in.
///
/// | as written | means | who writes it |
/// |---|---|---|
/// | `="0005678"` | `0005678` | Excel users, to keep zeros |
/// | `` `=HYPERLINK(…) ``, `'+49 …` | `=HYPERLINK(…)`, `+49 …` | Snipe-IT and others, against formulas |
/// | `Example &amp; Sons` | `Example & Sons` | web programs that export what they show |
public final class CellText {
    private CellText() {}

    public static String of(String cell) {
        String text = trim(cell);
        if (text.isEmpty()) {
            return text;
        }
        char first = text.charAt(0);
        if ((first == '`' || first == '\'') && text.length() > 1 && guarded(text.charAt(1))) {
            text = text.substring(1);
        } else if (first == '=' && text.length() > 3 && text.startsWith("=\"") && text.endsWith("\"")) {
            String inner = text.substring(2, text.length() - 1);
            text = inner.indexOf('"') < 0 ? trim(inner) : text;
        }
        return text.indexOf('&') < 0 ? text : trim(entities(text));
    }

    private static boolean guarded(char c) {
        return c == '=' || c == '+' || c == '-' || c == '@' || c == '\t' || c == '\r';
    }

    private static String trim(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && blank(cell.charAt(from))) {
            from++;
        }
        while (to > from && blank(cell.charAt(to - 1))) {
            to--;
        }
        return cell.substring(from, to);
    }

    private static boolean blank(char c) {
        // Other control characters are shown as marks.
        boolean white = c == ' ' || (c >= '\t' && c <= '\r') || (c >= '\u001C' && c <= '\u001F');
        return white || c == '\u00A0' || c == '\u3000' || c == '\uFEFF' || c == '\u200B';
    }

    /// HTML 4 names that exports really hold, and numbers.
    private static String entities(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = text.charAt(at) == '&' ? text.indexOf(';', at) : -1;
            int point = end > at && end - at <= 8 ? entity(text.substring(at + 1, end)) : -1;
            if (point > 0) {
                plain.appendCodePoint(point);
                at = end + 1;
            } else {
                plain.append(text.charAt(at++));
            }
        }
        return plain.toString();
    }

    private static int entity(String name) {
        return switch (name) {
            case "amp" -> '&';
            case "quot" -> '"';
            case "apos" -> '\'';
            case "lt" -> '<';
            case "gt" -> '>';
            case "nbsp" -> ' ';
            default -> numbered(name);
        };
    }

    private static int numbered(String name) {
        if (name.length() < 2 || name.charAt(0) != '#') {
            return -1;
        }
        boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        try {
            int point = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            return point >= ' ' && Character.isDefined(point) ? point : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
