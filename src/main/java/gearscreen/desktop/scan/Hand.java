package gearscreen.desktop.scan;

import gearscreen.inventory.Inventory;
import gearscreen.inventory.ReadOptions;
import gearscreen.screening.ScanResult;
import gearscreen.screening.ScreenedItem;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What is in hand: the file, how it was read and what screening said; and the scan whose place it took, which stays at
/// hand until there is a result again. No result is ever seen beside an inventory that it was not made of: it goes
/// before the inventory changes and comes after it.
final class Hand {
    private final ReadOnlyObjectWrapper<Optional<Inventory>> inventory = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ScanResult>> result = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<LocalDateTime>> scanned =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<EarlierScan>> earlier = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Chosen> chosen = Optional.empty();
    private ReadOptions options = ReadOptions.automatic();

    /// Whether something has changed since the earlier scan was laid aside that it would have been made anew for.
    private boolean outdated;

    /// The file as it was read last.
    ReadOnlyObjectProperty<Optional<Inventory>> inventory() {
        return inventory.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<ScanResult>> result() {
        return result.getReadOnlyProperty();
    }

    /// When the result was made, in the user's time zone.
    ReadOnlyObjectProperty<Optional<LocalDateTime>> scanned() {
        return scanned.getReadOnlyProperty();
    }

    /// The scan that can be had back; empty where there is none.
    ReadOnlyObjectProperty<Optional<EarlierScan>> earlier() {
        return earlier.getReadOnlyProperty();
    }

    /// What the inventory was read from; empty before the first one and for a kept scan.
    Optional<Chosen> chosen() {
        return chosen;
    }

    /// In the order they were given in; none before the first one, for a pasted table and for a kept scan.
    List<Path> files() {
        return chosen.map(Chosen::files).orElse(List.of());
    }

    /// What the inventory was read with.
    ReadOptions options() {
        return options;
    }

    /// True for a kept scan: its items are here, its file is not.
    boolean kept() {
        return inventory.get().isPresent() && chosen.isEmpty();
    }

    /// The inventory, if all its items are here. Of a kept scan there may be only a part.
    Optional<Inventory> whole() {
        return inventory.get().filter(Hand::isWhole);
    }

    private static boolean isWhole(Inventory read) {
        return read.items().size() == read.account().items();
    }

    /// A file was read. The scan that was in hand is laid aside.
    void read(Chosen input, ReadOptions with, Inventory read) {
        if (inventory.get().isPresent() && result.get().isPresent()) {
            outdated = false;
            earlier.set(Optional.of(new EarlierScan(
                    chosen, options, inventory.get().get(), result.get().get(), scanned.get())));
        }
        chosen = Optional.of(input);
        options = with;
        result.set(Optional.empty());
        inventory.set(Optional.of(read));
    }

    /// The inventory was screened.
    void screened(ScanResult made, LocalDateTime at) {
        scanned.set(Optional.of(at));
        earlier.set(Optional.empty());
        result.set(Optional.of(made));
    }

    /// What results are made with has changed.
    void outdate() {
        outdated = true;
    }

    /// Takes the earlier scan again; there must be one.
    ///
    /// @return whether it would be made anew by now
    boolean takeBack() {
        take(earlier.get().orElseThrow());
        return outdated;
    }

    /// Takes a scan that was kept, as it is.
    void take(ScanResult kept, LocalDateTime made) {
        take(new EarlierScan(Optional.empty(), ReadOptions.automatic(), withItems(kept), kept, Optional.of(made)));
    }

    private void take(EarlierScan before) {
        earlier.set(Optional.empty());
        result.set(Optional.empty());
        chosen = before.chosen();
        options = before.options();
        inventory.set(Optional.of(before.inventory()));
        scanned.set(before.scanned());
        result.set(Optional.of(before.result()));
    }

    /// A scan that was made while reading has its items, the inventory has them not.
    private static Inventory withItems(ScanResult kept) {
        Inventory read = kept.inventory();
        return isWhole(read)
                ? read
                : new Inventory(
                        read.source(),
                        read.layout(),
                        kept.items().stream().map(ScreenedItem::item).toList(),
                        read.skipped(),
                        read.problems(),
                        read.account(),
                        read.parts());
    }

    /// Lets go of the file.
    void empty() {
        result.set(Optional.empty());
        inventory.set(Optional.empty());
        scanned.set(Optional.empty());
        chosen = Optional.empty();
        options = ReadOptions.automatic();
    }
}
