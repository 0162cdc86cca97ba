package gearscreen.inventory.workbook;

import java.io.IOException;

/// A part of a workbook is not what the format says, or grows beyond what any inventory needs.
final class BrokenPartException extends IOException {
    private static final long serialVersionUID = 1;

    private final boolean tooLarge;

    private BrokenPartException(String part, boolean tooLarge) {
        super(part);
        this.tooLarge = tooLarge;
    }

    /// @param part its name inside the archive
    static BrokenPartException broken(String part) {
        return new BrokenPartException(part, false);
    }

    static BrokenPartException tooLarge(String part) {
        return new BrokenPartException(part, true);
    }

    String part() {
        return String.valueOf(getMessage());
    }

    boolean isTooLarge() {
        return tooLarge;
    }
}
