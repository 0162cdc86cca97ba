package gearscreen.app;

import gearscreen.inventory.Inspection;
import gearscreen.inventory.Inventory;
import gearscreen.inventory.InventoryReader;
import gearscreen.inventory.Progress;
import gearscreen.inventory.ReadOptions;
import gearscreen.inventory.bytes.Content;
import gearscreen.screening.Keep;
import gearscreen.screening.Lookup;
import gearscreen.screening.ScanResult;
import gearscreen.screening.Screening;
import gearscreen.screening.known.Knowledge;
import gearscreen.screening.own.OwnScreening;
import gearscreen.watchlist.MacRegistry;
import gearscreen.watchlist.Watchlist;
import gearscreen.watchlist.Wording;
import gearscreen.watchlist.own.OwnList;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The main job over an edition of the watchlist, which is loaded once, when it is first needed.
public final class Checks implements CheckInventory {
    private final Supplier<Watchlist> source;
    private final InventoryReader reader =
            new InventoryReader(text -> knownMakers().contains(text));
    private Optional<Watchlist> watchlist = Optional.empty();
    private Optional<KnownMakers> knownMakers = Optional.empty();
    private Supplier<List<OwnList>> ownLists = List::of;
    private Optional<OwnScreening> own = Optional.empty();
    private final Object knowing = new Object();
    private Optional<Knowledge> knowledge = Optional.empty();

    /// @param source asked when the watchlist is first needed, and again after [#loadAgain]
    public Checks(Supplier<Watchlist> source) {
        this.source = source;
    }

    public synchronized Watchlist watchlist() {
        if (watchlist.isEmpty()) {
            watchlist = Optional.of(source.get());
        }
        return watchlist.get();
    }

    /// Another edition may be in use now: what comes next asks for it.
    public synchronized void loadAgain() {
        watchlist = Optional.empty();
        knownMakers = Optional.empty();
        own = Optional.empty();
    }

    @Override
    public synchronized void useLists(Supplier<List<OwnList>> lists) {
        ownLists = lists;
        own = Optional.empty();
    }

    /// Made once: an index over a hundred thousand names takes a moment.
    public synchronized OwnScreening ownLists() {
        if (own.isEmpty()) {
            own = Optional.of(OwnScreening.of(ownLists.get(), watchlist()));
        }
        return own.get();
    }

    /// Made once an edition. Under a lock of its own: who only wants the watchlist need not wait for it.
    @SuppressWarnings("ReferenceEquality") // to compare editions as values would compare all of their facts
    private Knowledge knowledge(Watchlist edition) {
        synchronized (knowing) {
            Optional<Knowledge> known = knowledge.filter(made -> made.watchlist() == edition);
            if (known.isEmpty()) {
                known = Optional.of(new Knowledge(edition, Wording.bundled()));
                knowledge = known;
            }
            return known.get();
        }
    }

    /// Loads what a screening will need, for a thread beside the one that finds out what is to be screened.
    public void prepare() {
        Watchlist edition = watchlist();
        MacRegistry.bundled();
        knowledge(edition).otherFirms();
    }

    private synchronized KnownMakers knownMakers() {
        if (knownMakers.isEmpty()) {
            knownMakers = Optional.of(KnownMakers.of(watchlist()));
        }
        return knownMakers.get();
    }

    @Override
    public Inventory read(List<Content> files, ReadOptions options, Progress progress) throws IOException {
        return reader.read(files, options, progress);
    }

    /// How a file is read, without judging its items.
    ///
    /// @param maxRecords how many data rows are kept; all are counted
    public Inspection inspect(Path file, ReadOptions options, int maxRecords, Progress progress) throws IOException {
        return reader.inspect(file, options, maxRecords, progress);
    }

    @Override
    public ScanResult screen(Inventory inventory, ForWhom who, LocalDate asOf, Progress progress) {
        return screening(who, asOf).screen(inventory, progress);
    }

    /// Reads and screens in one go and keeps only what is asked for.
    ///
    /// @param files one inventory all together
    /// @throws gearscreen.inventory.UnreadableInventoryException when the file is no inventory
    /// @throws IOException when it cannot be opened or breaks off
    /// @throws UnknownProfileException for an unknown profile id
    public ScanResult check(
            List<Content> files,
            ReadOptions options,
            List<String> profiles,
            LocalDate asOf,
            Keep keep,
            Progress progress)
            throws IOException {
        return check(files, options, ForWhom.of(profiles), asOf, keep, progress);
    }

    /// As [#check(List, ReadOptions, List, LocalDate, Keep, Progress)], with what a person said of directives.
    public ScanResult check(
            List<Content> files, ReadOptions options, ForWhom who, LocalDate asOf, Keep keep, Progress progress)
            throws IOException {
        return screening(who, asOf).screen(sink -> reader.stream(files, options, progress, sink), keep);
    }

    /// One line of free text, as typed before buying.
    ///
    /// @throws UnknownProfileException for an unknown profile id
    public Lookup lookup(String text, List<String> profiles, LocalDate asOf) {
        return screening(ForWhom.of(profiles), asOf).lookup(text);
    }

    private Screening screening(ForWhom who, LocalDate asOf) {
        Watchlist edition = watchlist();
        return Screening.of(edition, who.in(edition), asOf, ownLists(), () -> knowledge(edition));
    }
}
