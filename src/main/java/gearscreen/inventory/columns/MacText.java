package gearscreen.inventory.columns;

/// Finds MAC addresses in text: six pairs, three groups of four, two of six or twelve digits in a row
/// (IEEE 802, and the spellings of Cisco, HP and others).
public final class MacText {
    /// No address here.
    public static final long NONE = -1;

    private MacText() {}

    /// The first address between the two places as a 48-bit number, or [#NONE].
    public static long first(String text, int from, int to) {
        long span = span(text, from, to);
        return span == NONE ? NONE : at(text, span);
    }

    public static long first(String text) {
        return first(text, 0, text.length());
    }

    /// Where the first address stands, or [#NONE]: its start in the upper half, its end in the lower.
    public static long span(String text, int from, int to) {
        for (int at = from; at + 11 <= to; at++) {
            boolean begins = at == from || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (begins && digit(text.charAt(at)) >= 0) {
                int end = end(text, at, to);
                if (end > 0 && !isTail(text, from, at)) {
                    return (long) at << 32 | end;
                }
            }
        }
        return NONE;
    }

    /// The address at this place.
    public static long at(String text, long span) {
        return value(text, (int) (span >> 32), endOf(span));
    }

    public static int endOf(long span) {
        return (int) span;
    }

    /// The last pairs of a longer identifier (EUI-64, DHCP) are no address.
    private static boolean isTail(String text, int from, int at) {
        char separator = at > from ? text.charAt(at - 1) : 0;
        return (separator == ':' || separator == '-')
                && at - from >= 3
                && text.charAt(at + 2) == separator
                && digit(text.charAt(at - 2)) >= 0
                && digit(text.charAt(at - 3)) >= 0
                && (at - from == 3 || !Character.isLetterOrDigit(text.charAt(at - 4)));
    }

    /// True where the text is one address and nothing else.
    public static boolean is(String text) {
        return text.length() >= 11 && text.length() <= 20 && end(text, 0, text.length()) == text.length();
    }

    /// False for addresses that many devices may show: none, broadcast and multicast.
    public static boolean isOfOneDevice(long mac) {
        return mac > 0 && (mac >> 40 & 1) == 0;
    }

    /// The end of an address that begins here, or -1.
    private static int end(String text, int at, int to) {
        int digits = 0;
        int groups = 1;
        int group = 0;
        int shortGroups = 0;
        int size = 0;
        char separator = 0;
        int i = at;
        while (i < to) {
            char c = text.charAt(i);
            if (digit(c) >= 0) {
                digits++;
                group++;
                if (digits > 12) {
                    return -1;
                }
            } else if ((c == ':' || c == '-' || c == '.' || c == ' ' || c == '_')
                    && (separator == 0 || separator == c)
                    && i + 1 < to
                    && digit(text.charAt(i + 1)) >= 0
                    && group > 0
                    && digits + shortGroups < 12) {
                if (separator == 0) {
                    size = group == 1 ? 2 : group;
                    if (size != 2 && size != 4 && size != 6) {
                        return -1;
                    }
                }
                if (group != size && !(size == 2 && group == 1 && c == ':')) {
                    return -1;
                }
                shortGroups += size - group;
                separator = c;
                groups++;
                group = 0;
            } else {
                break;
            }
            i++;
        }
        if (separator != 0 && group != size) {
            if (size != 2 || group != 1 || separator != ':') {
                return -1;
            }
            shortGroups++;
        }
        boolean whole = digits + shortGroups == 12 && (separator == 0 || groups * size == 12);
        boolean ends = i == to || !Character.isLetterOrDigit(text.charAt(i));
        boolean goesOn = i + 1 < to && separator != 0 && text.charAt(i) == separator && digit(text.charAt(i + 1)) >= 0;
        return whole && ends && !(goesOn && separator != ' ') ? i : -1;
    }

    private static long value(String text, int from, int to) {
        long value = 0;
        int group = 0;
        for (int i = from; i < to; i++) {
            int digit = digit(text.charAt(i));
            if (digit >= 0) {
                value = value << 4 | digit;
                group++;
            } else {
                value = pad(value, group);
                group = 0;
            }
        }
        return pad(value, group);
    }

    /// `0:1a` is `00:1a`.
    private static long pad(long value, int group) {
        if (group != 1) {
            return value;
        }
        long low = value & 0xF;
        return value >> 4 << 8 | low;
    }

    static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c >= 'a' && c <= 'f') {
            return c - 'a' + 10;
        }
        return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
    }
}
