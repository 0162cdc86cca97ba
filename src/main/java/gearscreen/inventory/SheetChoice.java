package gearscreen.inventory;

import java.util.List;

/// The one sheet of a workbook that was read.
///
/// @param others the names of the sheets that were not read though they hold text, in the workbook's order
public record SheetChoice(String name, List<String> others) {
    public SheetChoice {
        others = List.copyOf(others);
    }
}
