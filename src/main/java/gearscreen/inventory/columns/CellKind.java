package gearscreen.inventory.columns;

/// What a single cell looks like, whatever its column is called.
public enum CellKind {
    MAC,
    /// An IPv4 or IPv6 address, also with a mask or a port, or a URL that begins with one.
    ADDRESS,
    NUMBER,
    DATE,
    TEXT;

    /// @param cell without blanks around it, not empty
    public static CellKind of(String cell) {
        if (MacText.is(cell) && !allDecimal(cell)) {
            return MAC;
        }
        if (isAddress(cell)) {
            return ADDRESS;
        }
        if (isNumber(cell)) {
            return NUMBER;
        }
        return isDate(cell) ? DATE : TEXT;
    }

    /// True for letters and digits mixed as in model numbers: no blanks but one, capital letters, a digit.
    static boolean looksLikeModel(String cell) {
        if (cell.length() < 3 || cell.length() > 40 || of(cell) != TEXT) {
            return false;
        }
        int digits = 0;
        int upper = 0;
        int lower = 0;
        int blanks = 0;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            digits += Character.isDigit(c) ? 1 : 0;
            upper += Character.isUpperCase(c) ? 1 : 0;
            lower += Character.isLowerCase(c) ? 1 : 0;
            blanks += c == ' ' ? 1 : 0;
        }
        return digits > 0 && upper > 0 && blanks <= 2 && (upper + digits >= lower || cell.indexOf('-') > 0);
    }

    private static boolean allDecimal(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (!Character.isDigit(cell.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    public static boolean isAddress(String cell) {
        String text = cell;
        int scheme = text.indexOf("://");
        if (scheme > 0 && scheme < 8) {
            text = text.substring(scheme + 3);
            if (text.startsWith("[")) {
                return true;
            }
        }
        return beginsWithIpv4(text) || (scheme < 0 && isIpv6(text));
    }

    private static boolean beginsWithIpv4(String text) {
        int parts = 0;
        int value = -1;
        int i = 0;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                value = Math.max(value, 0) * 10 + c - '0';
                if (value > 255) {
                    return false;
                }
            } else if (c == '.' && value >= 0 && parts < 3) {
                parts++;
                value = -1;
            } else {
                break;
            }
        }
        boolean ends = i == text.length() || (!Character.isLetterOrDigit(text.charAt(i)) && text.charAt(i) != '.');
        return parts == 3 && value >= 0 && ends;
    }

    private static boolean isIpv6(String text) {
        int slash = text.indexOf('/');
        String address = slash > 0 ? text.substring(0, slash) : text;
        int colons = 0;
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == ':') {
                colons++;
            } else if (c == '%' && colons > 1) {
                break;
            } else if (MacText.digit(c) < 0 && c != '.') {
                return false;
            }
        }
        return colons >= 2 && (colons == 7 || address.contains("::")) && address.length() <= 60;
    }

    public static boolean isNumber(String cell) {
        boolean digit = false;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c >= '0' && c <= '9') {
                digit = true;
            } else if (c != '.' && c != ',' && c != ' ' && c != '\u00A0' && !(i == 0 && (c == '-' || c == '+'))) {
                return false;
            }
        }
        return digit;
    }

    private static boolean isDate(String cell) {
        if (cell.length() < 6 || cell.length() > 32 || !Character.isDigit(cell.charAt(0))) {
            return false;
        }
        int separators = 0;
        int digits = 0;
        for (int i = 0; i < Math.min(cell.length(), 10); i++) {
            char c = cell.charAt(i);
            if (c == '-' || c == '/' || c == '.') {
                separators++;
            } else if (Character.isDigit(c)) {
                digits++;
            } else if (c != ' ' && c != 'T') {
                return false;
            }
        }
        return separators == 2 && digits >= 4 && digits <= 8;
    }
}
