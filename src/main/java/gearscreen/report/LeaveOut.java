package gearscreen.report;

import gearscreen.inventory.Field;

/// What a report can leave out of the inventory's rows, so that it can be given away.
public enum LeaveOut {
    OWNER(Field.OWNER),
    LOCATION(Field.LOCATION),
    SERIAL(Field.SERIAL),
    /// Only the half that tells the device apart: the maker's half is evidence.
    MAC(Field.MAC);

    private final Field field;

    LeaveOut(Field field) {
        this.field = field;
    }

    public Field field() {
        return field;
    }

    /// The word of `--redact`.
    public String id() {
        return field.id();
    }
}
