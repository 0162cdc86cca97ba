package gearscreen.store;

import java.io.IOException;
import java.nio.file.Path;

/// The store cannot do what it was asked to. What was kept before is as it was. The sentence's key is
/// `store.refused.` + reason id, with the file and its folder as facts.
public final class StoreException extends IOException {
    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final String file;

    public StoreException(Reason reason, Path file) {
        super(reason.id() + " " + file);
        this.reason = reason;
        this.file = file.toString();
    }

    public StoreException(Reason reason, Path file, Throwable cause) {
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
        /// There is no such file, or its folder has vanished.
        MISSING("missing"),
        NO_PERMISSION("noPermission"),
        /// The file or its folder can be read only.
        READ_ONLY("readOnly"),
        /// Another program, or this one started twice, is using it.
        LOCKED("locked"),
        /// A file of something else.
        FOREIGN("foreign"),
        /// Written by a newer version of this program.
        NEWER("newer"),
        /// Of an earlier version, and cannot be brought forward where it lies.
        OLDER("older"),
        DAMAGED("damaged"),
        /// No room left on the disk.
        FULL("full"),
        /// There is a file of that name already.
        EXISTS("exists"),
        /// No such scan is kept (any more).
        GONE("gone"),
        /// The scan was kept by a version whose scans this one cannot read.
        UNREADABLE_SCAN("unreadableScan"),
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
