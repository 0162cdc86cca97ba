package gearscreen.inventory;

/// How long work tells how far it is and asks whether to go on. The empty one never cancels.
public interface Progress {
    /// @param done units finished so far: bytes while reading, items while screening
    /// @param total units in all, 0 where not known
    default void told(long done, long total) {}

    /// Asked at least every 4,096 rows; the work then ends with a [java.util.concurrent.CancellationException].
    default boolean cancelled() {
        return false;
    }

    static Progress none() {
        return new Progress() {};
    }
}
