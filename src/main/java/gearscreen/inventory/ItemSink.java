package gearscreen.inventory;

/// Takes an inventory piece by piece while it is being read, so that nobody has to hold all of it.
///
/// [#begin] comes first and [#end] last; in between the calls follow the file, except that remarks on a line may come
/// shortly before or after the line's item. How many skipped lines and problems are kept is the taker's business.
public interface ItemSink {
    default void begin(InventorySource source, Layout layout) {}

    /// @param ordinal counted from 0 in file order
    void item(int ordinal, Item item);

    /// A later row speaks of an item that was already given.
    ///
    /// @param ordinal the one that item was given with
    /// @param part the later row alone
    default void more(int ordinal, Item part) {}

    default void skipped(SkippedLine line) {}

    default void problem(RowProblem problem) {}

    /// One of several files was read; where there is only one, this is not called.
    default void part(InventoryPart part) {}

    /// All was read.
    default void end(LineAccount account) {}
}
