package gearscreen.fuzz;

import java.io.IOException;
import java.util.Locale;

/// What is fed with bytes, and the promise that must hold whatever they are. A broken promise is an assertion error or
/// any other exception that comes through.
public enum Target {
    /// Any bytes as a file of devices.
    INVENTORY,
    /// Any bytes as the sheet of a workbook that is otherwise in order.
    WORKBOOK,
    /// Any text in a cell of MAC addresses, FCC IDs or dates.
    IDENTIFIERS,
    /// Any text as maker, model or description.
    NAMES,
    /// Any bytes in place of, or within, a file of the watchlist.
    WATCHLIST,
    /// Any bytes as an update, and any manifest under a valid signature.
    BUNDLE,
    /// Any bytes as the archive of a workbook.
    ARCHIVE,
    /// Any bytes in place of a part of a kept scan.
    KEPT,
    /// Any bytes as a list of one's own.
    LIST,
    /// Any bytes as settings.
    SETTINGS;

    /// How a target's bytes are judged.
    interface Promise {
        void keep(byte[] bytes) throws IOException;

        /// Inputs that lead deep into the code; may be few, never empty.
        Iterable<byte[]> seeds() throws IOException;
    }

    private Promise promise() {
        return switch (this) {
            case INVENTORY -> new InventoryPromise();
            case WORKBOOK -> new WorkbookPromise();
            case IDENTIFIERS -> new IdentifiersPromise();
            case NAMES -> new NamesPromise();
            case WATCHLIST -> new WatchlistPromise();
            case BUNDLE -> new BundlePromise();
            case ARCHIVE -> new ArchivePromise();
            case KEPT -> new KeptScanPromise();
            case LIST -> new OwnListPromise();
            case SETTINGS -> new SettingsPromise();
        };
    }

    void run(byte[] bytes) throws IOException {
        promise().keep(bytes);
    }

    Iterable<byte[]> seeds() throws IOException {
        return promise().seeds();
    }

    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
