package gearscreen.desktop.rows;

import gearscreen.inventory.Field;
import gearscreen.inventory.Item;
import gearscreen.inventory.Layout;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What the table can show and be sorted by. The header's key is `results.column.` + id, the sort command's id is
/// `sort.` + id.
public enum Column {
    LINE("line"),
    /// Strongest first; what waits to be looked at again stands before all others.
    MATCH("match"),
    APPLIES("applies"),
    SUPPLIER("supplier"),
    MAKER("maker", Field.VENDOR, Field.BRAND, Field.MAC_VENDOR),
    MODEL("model", Field.MODEL, Field.PART_NUMBER, Field.DESCRIPTION),
    DECISION("decision"),
    KIND("kind", Field.KIND),
    LOCATION("location", Field.LOCATION),
    OWNER("owner", Field.OWNER),
    MAC("mac", Field.MAC),
    SERIAL("serial", Field.SERIAL),
    ASSET_TAG("assetTag", Field.ASSET_TAG),
    HOSTNAME("hostname", Field.HOSTNAME),
    IP("ip", Field.IP),
    FCC_ID("fccId", Field.FCC_ID),
    PART_NUMBER("partNumber", Field.PART_NUMBER),
    DESCRIPTION("description", Field.DESCRIPTION),
    FIRMWARE("firmware", Field.FIRMWARE);

    public static final List<Column> USUAL = List.of(LINE, MATCH, APPLIES, MAKER, MODEL, DECISION);
    private static final Set<Column> ALWAYS = EnumSet.of(LINE, MATCH, APPLIES, SUPPLIER, MAKER, MODEL, DECISION);

    private final String id;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of enums
    private final List<Field> fields;

    Column(String id, Field... fields) {
        this.id = id;
        this.fields = List.of(fields);
    }

    public String id() {
        return id;
    }

    public static Optional<Column> of(String id) {
        return Stream.of(values()).filter(column -> column.id.equals(id)).findFirst();
    }

    /// True where the text comes out of the file, and false for what the program says.
    public boolean ofTheFile() {
        return !fields.isEmpty();
    }

    /// Whether a file that was read so has anything to show here.
    public boolean isIn(Layout layout) {
        return ALWAYS.contains(this) || fields.stream().anyMatch(layout.mapping()::containsKey);
    }

    /// The first text of its fields, as written; empty where there is none.
    public String text(Item item) {
        for (Field field : fields) {
            String text = item.text(field);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }
}
