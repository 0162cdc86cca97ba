package gearscreen.watchlist.own;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A file that cannot be used as a list of one's own. The sentence's key is `own.unusable.` + reason id, with the
/// facts.
public final class UnusableListException extends IOException {
    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final ArrayList<String> facts;

    UnusableListException(Reason reason, String... facts) {
        super(reason.id() + " " + List.of(facts));
        this.reason = reason;
        this.facts = new ArrayList<>(List.of(facts));
    }

    public Reason reason() {
        return reason;
    }

    /// The file's name first.
    public List<String> facts() {
        return List.copyOf(facts);
    }

    public enum Reason {
        MISSING("missing"),
        A_FOLDER("folder"),
        /// A workbook, a document, a program.
        NOT_TEXT("notText"),
        /// Facts: file, limit in megabytes.
        TOO_LARGE("tooLarge"),
        /// Facts: file, limit of names.
        TOO_MANY("tooMany"),
        /// A table whose columns are those of no list that is known. Facts: file, row of the header.
        UNKNOWN_COLUMNS("unknownColumns"),
        /// A quoted cell does not end. Facts: file, row, column.
        OPEN_QUOTE("openQuote"),
        /// Facts: file, row, column, limit in characters.
        LONG_CELL("longCell"),
        /// JSON that breaks off or is none. Facts: file, line, column.
        BROKEN_JSON("brokenJson"),
        /// JSON that is no such list. Facts: file.
        OTHER_JSON("otherJson"),
        /// No row became an entry. Facts: file.
        EMPTY("empty");

        private final String id;

        Reason(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }
}
