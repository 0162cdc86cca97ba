package gearscreen.inventory.tables;

import gearscreen.inventory.Field;
import gearscreen.inventory.Progress;
import gearscreen.inventory.ReadOptions;
import gearscreen.inventory.UnreadableInventoryException;
import gearscreen.inventory.UnreadableInventoryException.Reason;
import gearscreen.inventory.bytes.Content;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Opens several files of which not each has every column that the user names; one of them must.
final class Lenient {
    private final TableOpener opener;
    private final ReadOptions options;

    /// Columns that a file lacked, each with what was said about it.
    private final Map<String, UnreadableInventoryException> lacked = new HashMap<>();

    private final Map<String, Integer> lackedBy = new HashMap<>();
    private int files;

    Lenient(TableOpener opener, ReadOptions options) {
        this.opener = opener;
        this.options = options;
    }

    OpenTable open(Content content, Progress progress) throws IOException {
        files++;
        ReadOptions here = options;
        while (true) {
            try {
                return opener.open(content, here, progress);
            } catch (UnreadableInventoryException e) {
                if (e.reason() != Reason.NO_SUCH_COLUMN) {
                    throw e;
                }
                String column = e.facts().get(1);
                lacked.putIfAbsent(column, e);
                lackedBy.merge(column, 1, Integer::sum);
                here = here.withMapping(without(here.mapping(), column));
            }
        }
    }

    /// A field none of whose columns is here is the program's to find.
    private static Map<Field, List<String>> without(Map<Field, List<String>> mapping, String column) {
        Map<Field, List<String>> rest = new EnumMap<>(Field.class);
        mapping.forEach((field, columns) -> {
            List<String> left =
                    columns.stream().filter(one -> !one.equals(column)).toList();
            if (columns.isEmpty() || !left.isEmpty()) {
                rest.put(field, left);
            }
        });
        return rest;
    }

    /// @throws UnreadableInventoryException when no file has one of the columns
    void finish() throws UnreadableInventoryException {
        for (Map.Entry<String, Integer> column : lackedBy.entrySet()) {
            UnreadableInventoryException said = lacked.get(column.getKey());
            if (column.getValue() == files && said != null) {
                throw said;
            }
        }
    }
}
