package gearscreen.inventory;

/// A physical line that is no device, and why. The sentence's key is `skipped.` + why id.
///
/// @param line counted from 1
public record SkippedLine(int line, Why why) {
    public enum Why {
        BLANK("blank"),
        HEADER("header"),
        REPEATED_HEADER("repeatedHeader"),
        /// A title, date or comment before the header.
        PREAMBLE("preamble"),
        /// `sep=;` or `#TYPE …`.
        DIRECTIVE("directive"),
        /// Dashes between header and rows.
        RULER("ruler"),
        /// The second and later physical lines of a row whose cell holds line breaks.
        CONTINUATION("continuation"),
        /// The units of the columns, under the header.
        UNITS("units"),
        /// `# …` between rows.
        COMMENT("comment"),
        /// A section title between rows.
        SECTION("section"),
        TOTAL("total"),
        FOOTER("footer"),
        /// A row without any text in its cells.
        EMPTY_ROW("emptyRow");

        private final String id;

        Why(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }
}
