package gearscreen.inventory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A file that cannot be read as an inventory at all. The sentence's key is `unreadable.` + reason id, with the facts.
public final class UnreadableInventoryException extends IOException {
    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final ArrayList<String> facts;

    /// @param facts the file name first, then what the reason's sentence names
    public UnreadableInventoryException(Reason reason, List<String> facts) {
        super(reason.id() + " " + facts);
        this.reason = reason;
        this.facts = new ArrayList<>(facts);
    }

    public Reason reason() {
        return reason;
    }

    public List<String> facts() {
        return List.copyOf(facts);
    }

    public enum Reason {
        MISSING("missing"),
        NO_PERMISSION("noPermission"),
        A_FOLDER("folder"),
        EMPTY("empty"),
        /// Not text: a program, a database, nobody knows.
        BINARY("binary"),
        /// A workbook of another kind than `.xlsx`, whatever its name says.
        WORKBOOK("workbook"),
        /// A workbook that is damaged, or written so as to trick its reader.
        BROKEN_WORKBOOK("brokenWorkbook"),
        /// Packed data that grows beyond all bounds.
        INFLATED("inflated"),
        /// The user names a sheet that the workbook does not have.
        NO_SUCH_SHEET("noSuchSheet"),
        /// PDF, Word and the like.
        DOCUMENT("document"),
        PICTURE("picture"),
        /// Packed files, of which one may be an inventory.
        ARCHIVE("archive"),
        /// Text in another format than a table: HTML, XML, JSON, RTF.
        OTHER_FORMAT("otherFormat"),
        TOO_LARGE("tooLarge"),
        CELL_TOO_LARGE("cellTooLarge"),
        TOO_MANY_COLUMNS("tooManyColumns"),
        /// Text, but no table was found in it.
        NO_TABLE("noTable"),
        /// `--map` names a column that the file does not have.
        NO_SUCH_COLUMN("noSuchColumn");

        private final String id;

        Reason(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }
}
