package gearscreen.inventory;

import java.util.List;

/// One file of an inventory that was read from several.
///
/// @param layout of this file alone
/// @param firstLine the number that its first line has in the whole inventory: the lines of all files are numbered on
/// @param account of this file alone; a line that was merged may belong to an item of an earlier file
/// @param copies the names of further files that held the very same bytes and were therefore not read again
public record InventoryPart(
        InventorySource source, Layout layout, int firstLine, LineAccount account, List<String> copies) {
    public InventoryPart {
        copies = List.copyOf(copies);
    }
}
