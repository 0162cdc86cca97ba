package gearscreen.inventory;

/// Where every physical line of the file ended: `lines = items + merged + skipped + problems`, always.
///
/// @param lines physical lines
/// @param items lines that became an item of their own
/// @param merged lines that were added to an item that another line had begun
/// @param skipped lines that are no device (see [SkippedLine])
/// @param problems lines that could not be read as an item (a [RowProblem] whose code does not keep the item)
public record LineAccount(int lines, int items, int merged, int skipped, int problems) {
    public LineAccount {
        if (lines != items + merged + skipped + problems) {
            throw new IllegalArgumentException(
                    "lines " + lines + " are not " + items + " + " + merged + " + " + skipped + " + " + problems);
        }
    }
}
