package gearscreen.store.codec;

import java.io.IOException;

/// Bytes that are damaged, or of a version too far away.
public final class Unreadable extends IOException {
    private static final long serialVersionUID = 1;

    public Unreadable(String what) {
        super(what);
    }

    Unreadable(String what, Throwable cause) {
        super(what, cause);
    }
}
