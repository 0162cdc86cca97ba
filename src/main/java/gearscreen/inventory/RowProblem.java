package gearscreen.inventory;

import java.util.List;

/// Something in a row that a person should mend. Reading goes on.
///
/// The sentence is made at the faces from the key `problem.` + code id, with line, column and facts.
///
/// @param line physical line, counted from 1
/// @param column header of the cell, empty where the whole row is meant
/// @param facts what the sentence names, in the order of its placeholders; cell text is cut to 80 characters
public record RowProblem(int line, String column, Code code, List<String> facts) {
    public RowProblem {
        facts = List.copyOf(facts);
    }

    /// What is wrong. `keepsItem` tells whether the row is an item all the same.
    public enum Code {
        /// More cells than the header, most likely an unquoted delimiter in a cell.
        TOO_MANY_CELLS("tooManyCells", true),
        TOO_FEW_CELLS("tooFewCells", true),
        /// A quote that opens a cell and is not closed, or stands in the middle of one; the row was read as far as it
        /// made sense.
        STRAY_QUOTE("strayQuote", true),
        UNCLOSED_QUOTE("unclosedQuote", true),
        /// The cell is longer than is kept.
        CELL_TOO_LONG("cellTooLong", true),
        /// Control, NUL or bidirectional characters.
        CONTROL_CHARACTERS("controlCharacters", true),
        /// Bytes that the character set has no character for.
        BAD_CHARACTERS("badCharacters", true),
        /// A long number that a spreadsheet has shortened, such as 4.419E+11.
        SHORTENED_NUMBER("shortenedNumber", true),
        /// A MAC address with 11 digits: a leading zero is most likely lost.
        MAC_LOST_ZERO("macLostZero", true),
        MAC_DAMAGED("macDamaged", true),
        BAD_QUANTITY("badQuantity", true),
        /// Of a sheet: the cell holds a formula, and the file does not say what came out of it.
        FORMULA_WITHOUT_VALUE("formulaWithoutValue", true),
        /// Of a sheet: text stands to the right of the table and was not read.
        OUTSIDE_TABLE("outsideTable", true),
        /// The row does not fit the table and cannot be read as an item.
        UNREADABLE_ROW("unreadableRow", false),
        TOO_MANY_COLUMNS("tooManyColumns", false);

        private final String id;
        private final boolean keepsItem;

        Code(String id, boolean keepsItem) {
            this.id = id;
            this.keepsItem = keepsItem;
        }

        public String id() {
            return id;
        }

        /// True where the row is an item all the same: then the problem is a remark and does not count in the line
        /// account.
        public boolean keepsItem() {
            return keepsItem;
        }
    }
}
