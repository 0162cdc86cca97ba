package gearscreen.app;

import java.io.IOException;
import java.nio.file.Path;

/// A file that could not be written; what stood there before still stands. The sentence's key is
/// `report.unwritable.` + reason id, with the file and its folder as facts.
public final class UnwritableException extends IOException {
    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final String file;

    UnwritableException(Reason reason, Path file) {
        super(reason.id() + " " + file);
        this.reason = reason;
        this.file = file.toString();
    }

    UnwritableException(Reason reason, Path file, IOException cause) {
        this(reason, file);
        initCause(cause);
    }

    public Reason reason() {
        return reason;
    }

    public Path file() {
        return Path.of(file);
    }

    public enum Reason {
        /// The report would stand in place of the inventory it is about.
        OVER_INPUT("overInput"),
        NO_FOLDER("noFolder"),
        A_FOLDER("folder"),
        NO_PERMISSION("noPermission"),
        /// Nobody said that it may be replaced.
        EXISTS("exists"),
        IN_USE("inUse"),
        /// The disk is full, the network went away, …
        BROKE_OFF("brokeOff");

        private final String id;

        Reason(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }
}
