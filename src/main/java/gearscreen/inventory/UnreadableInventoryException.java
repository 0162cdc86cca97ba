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
        /// Not text: a picture, a program, a PDF.
        BINARY("binary"),
        /// An old or new Excel workbook, whatever its name says.
        WORKBOOK("workbook"),
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
