package gearscreen.inventory.table;

/// What a character of a cell is to the reader of a report.
enum CharKind {
    /// Shown as it is.
    PLAIN,
    /// Not seen, or changes how its neighbours are shown: control characters, zero-width and bidirectional marks.
    CONTROL,
    /// U+FFFD: what decoding put for bytes that mean nothing in the character set.
    BROKEN;

    static CharKind of(char c) {
        if (c < 0x20) {
            return c == '\t' || c == '\f' || c == '\u000B' || c == '\u001F' || c == 1 ? PLAIN : CONTROL;
        }
        if (c < 0x7F) {
            return PLAIN;
        }
        if (c < 0xA0) {
            return CONTROL;
        }
        if (c == 0xFFFD) {
            return BROKEN;
        }
        boolean hidden = (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x061C
                || c == 0xFEFF;
        return hidden ? CONTROL : PLAIN;
    }
}
