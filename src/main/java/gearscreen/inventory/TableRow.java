package gearscreen.inventory;

import java.util.List;

/// A data row as it stands in the file, before rows are merged to items.
///
/// @param line the physical line it begins on, counted from 1
/// @param cells as read: without the quotes around them and without padding; secrets are empty; one for each column
public record TableRow(int line, List<String> cells) {
    public TableRow {
        cells = List.copyOf(cells);
    }
}
