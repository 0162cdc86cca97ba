package gearscreen.inventory;

/// Readers of inventories without a watchlist.
public final class Readers {
    private Readers() {}

    /// Finds a column of makers by its header only.
    public static InventoryReader knowingNoMakers() {
        return new InventoryReader(_ -> false);
    }
}
