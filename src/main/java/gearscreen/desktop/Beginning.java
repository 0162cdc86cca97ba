package gearscreen.desktop;

import gearscreen.app.Bug;
import gearscreen.app.Checks;
import gearscreen.app.KeptStore;
import gearscreen.app.Program;
import gearscreen.app.edition.Editions;
import gearscreen.app.edition.InUse;
import gearscreen.app.settings.Folders;
import gearscreen.app.settings.OneInstance;
import gearscreen.app.settings.SettingsFile;
import gearscreen.desktop.data.EditionDesk;
import gearscreen.desktop.export.WholeReports;
import gearscreen.desktop.lookup.Edition;
import gearscreen.desktop.scan.CachedScreening;
import gearscreen.desktop.scan.SampleFile;
import gearscreen.watchlist.Watchlist;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// What is loaded beside the start of JavaFX, which takes longer: the watchlist, and the settings and kept scans of
/// this
/// machine.
///
/// @param later writes the store, in the order in which it was asked
record Beginning(Folders folders, ExecutorService later, CompletableFuture<Held> held, CompletableFuture<Core> core) {
    private static final System.Logger LOG = System.getLogger(Beginning.class.getName());

    /// What this program holds of the folders of this machine.
    ///
    /// @param instance empty where another program has the folders, or where they cannot be written
    /// @param memory empty where another program has the folders
    record Held(Optional<OneInstance> instance, Optional<LogFiles> logs, Optional<Memory> memory) {}

    static Beginning now() {
        Folders folders = Folders.ofThisMachine();
        ExecutorService later = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("store").factory());
        return new Beginning(
                folders,
                later,
                CompletableFuture.supplyAsync(() -> held(folders, later), later),
                CompletableFuture.supplyAsync(() -> core(folders)));
    }

    private static Held held(Folders folders, ExecutorService later) {
        Optional<OneInstance> instance = Optional.empty();
        try {
            instance = OneInstance.first(folders.data());
            if (instance.isEmpty()) {
                return new Held(instance, Optional.empty(), Optional.empty());
            }
        } catch (IOException e) {
            // A folder that cannot be written cannot be shared either.
            LOG.log(System.Logger.Level.WARNING, Bug.of(e).details());
        }
        SettingsFile file = new SettingsFile(folders.settingsFile());
        return new Held(
                instance,
                LogFiles.open(folders.logs()),
                Optional.of(new Memory(
                        file.open(LocalDate.now(ZoneId.systemDefault())),
                        file::save,
                        Optional.of(folders),
                        KeptStore.of(folders),
                        later)));
    }

    private static Core core(Folders folders) {
        InstantSource clock = InstantSource.system();
        Program program = Program.current();
        InUse inUse = new InUse(Editions.of(folders, program), clock);
        Checks checks = new Checks(() -> inUse.current().watchlist());
        CachedScreening asking = new CachedScreening(checks::watchlist, checks::ownLists);
        Watchlist watchlist = checks.watchlist();
        return new Core(
                checks,
                asking,
                new WholeReports(clock),
                watchlist.profiles().values(),
                new Edition(watchlist.version(), watchlist.date()),
                SampleFile.bundled(),
                Path.of(System.getProperty("user.home", "")),
                clock,
                new EditionDesk(inUse, program, () -> {
                    checks.loadAgain();
                    asking.forget();
                }));
    }
}
