package gearscreen.desktop;

import gearscreen.app.CheckInventory;
import gearscreen.app.KeptStore;
import gearscreen.app.Program;
import gearscreen.app.edition.ScanEffects;
import gearscreen.app.export.Recheck;
import gearscreen.app.kept.Sides;
import gearscreen.app.lists.OwnLists;
import gearscreen.app.settings.Folders;
import gearscreen.app.settings.Settings;
import gearscreen.app.settings.SettingsFile.Opened;
import gearscreen.desktop.columns.ColumnsViewModel;
import gearscreen.desktop.compare.CompareViewModel;
import gearscreen.desktop.data.DataViewModel;
import gearscreen.desktop.data.EditionDesk;
import gearscreen.desktop.data.ScansAtHand;
import gearscreen.desktop.export.ExportViewModel;
import gearscreen.desktop.export.Languages;
import gearscreen.desktop.export.ReportWriter;
import gearscreen.desktop.export.VerifyViewModel;
import gearscreen.desktop.kept.KeptView;
import gearscreen.desktop.kept.KeptViewModel;
import gearscreen.desktop.kept.OpenedScan;
import gearscreen.desktop.kit.Notice;
import gearscreen.desktop.kit.NoticesViewModel;
import gearscreen.desktop.lists.ListsViewModel;
import gearscreen.desktop.look.LookViewModel;
import gearscreen.desktop.lookup.Edition;
import gearscreen.desktop.lookup.QuickCheckViewModel;
import gearscreen.desktop.port.FilePicker;
import gearscreen.desktop.port.TextClipboard;
import gearscreen.desktop.results.ColumnsShown;
import gearscreen.desktop.results.KeptColumns;
import gearscreen.desktop.results.ResultsViewModel;
import gearscreen.desktop.review.Decisions;
import gearscreen.desktop.review.ReviewViewModel;
import gearscreen.desktop.review.StoredDecisions;
import gearscreen.desktop.rows.Bar;
import gearscreen.desktop.rows.Rows;
import gearscreen.desktop.scan.AsOf;
import gearscreen.desktop.scan.Asking;
import gearscreen.desktop.scan.Past;
import gearscreen.desktop.scan.ProfilesViewModel;
import gearscreen.desktop.scan.SampleFile;
import gearscreen.desktop.scan.ScanViewModel;
import gearscreen.desktop.settings.SettingsViewModel;
import gearscreen.desktop.settings.SettingsViewModel.Saving;
import gearscreen.desktop.settings.WhoViewModel;
import gearscreen.desktop.start.ListEditions;
import gearscreen.desktop.start.OpeningViewModel;
import gearscreen.desktop.suppliers.SuppliersViewModel;
import gearscreen.desktop.work.Background;
import gearscreen.inventory.VisibleText;
import gearscreen.report.ReportSettings;
import gearscreen.review.Review;
import gearscreen.screening.ScanResult;
import gearscreen.store.ScanStore;
import gearscreen.store.StoreFile;
import gearscreen.text.Language;
import gearscreen.text.Messages;
import gearscreen.watchlist.OrganisationProfile;
import gearscreen.watchlist.Watchlist;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;

/// All view models of the window, wired. They outlive the views, which are built anew when the language changes.
public final class Desk {
    /// What the window stands on.
    ///
    /// @param home where reports go that have no better place
    public record Core(
            CheckInventory check,
            Asking asking,
            ReportWriter reports,
            Collection<OrganisationProfile> profiles,
            Edition edition,
            SampleFile sample,
            Path home,
            InstantSource clock,
            EditionDesk editions) {}

    /// What the program remembers between runs.
    ///
    /// @param opened the settings as they were found
    /// @param folders empty where nothing is kept
    /// @param later does what writes the store, one piece after the other, away from the window
    public record Memory(Opened opened, Saving settings, Optional<Folders> folders, KeptStore kept, Executor later) {
        /// Remembers nothing beyond this run.
        public static Memory none() {
            return new Memory(
                    new Opened(Settings.FIRST, Optional.empty()),
                    _ -> {},
                    Optional.empty(),
                    KeptStore.none(),
                    Runnable::run);
        }
    }

    final Core core;
    final SettingsViewModel settings;
    final LookViewModel look;
    final FrameViewModel frame;
    final NoticesViewModel notices;
    final ProfilesViewModel profiles;
    final AsOf asOf;
    final ScanViewModel scan;
    final OpeningViewModel opening;
    final ColumnsViewModel columns;
    final ResultsViewModel results;
    final ReviewViewModel review;
    final CompareViewModel compare;
    final KeptViewModel kept;
    final ExportViewModel export;
    final VerifyViewModel verify;
    final QuickCheckViewModel quickCheck;
    final DataViewModel data;
    final ListsViewModel lists;
    final Memory memory;
    private final Keeping keeping;
    private final Decisions decisions;
    private Optional<WhoViewModel> who = Optional.empty();
    private Optional<SuppliersViewModel> suppliers = Optional.empty();
    private final AtomicReference<Optional<OpenedScan>> opened = new AtomicReference<>(Optional.empty());
    private boolean forgetting;

    /// @param system the language of the system, spoken until another is chosen
    public Desk(Core core, Memory memory, Language system, Background background, TextClipboard clipboard) {
        this.core = core;
        this.memory = memory;
        notices = new NoticesViewModel(clipboard);
        settings = new SettingsViewModel(memory.opened(), memory.settings(), background, notices);
        look = new LookViewModel(settings, system);
        frame = new FrameViewModel(look);
        profiles = new ProfilesViewModel(core.profiles(), settings, () -> frame.go(FrameViewModel.Page.SETTINGS));
        asOf = new AsOf(core.clock());
        ScanStore store = memory.kept().store();
        Past past = new Past(store, memory.later(), this::remembers);
        scan = new ScanViewModel(core.check(), core.sample(), past, profiles, asOf, notices, background, core.clock());
        opening = new OpeningViewModel(scan, past, notices, clipboard, new ListEditions() {
            @Override
            public boolean takes(Path file) {
                return isUpdate(file) || isScan(file) || onData();
            }

            @Override
            public void open(Path file) {
                if (isUpdate(file)) {
                    look(file);
                } else if (isScan(file)) {
                    openScan(file);
                } else {
                    lists.add(file);
                }
            }
        });
        columns = new ColumnsViewModel(scan, background);
        decisions = new Decisions(new StoredDecisions(store), core.clock());
        results = new ResultsViewModel(background, this::review, new ColumnsShown(new KeptColumns(settings)), notices);
        review = new ReviewViewModel(results, decisions, notices, background);
        keeping = new Keeping(
                memory,
                // By way of the window's own thread.
                refused -> background.start(_ -> refused, (_, _) -> {}, _ -> notices.tell(Keeping.notKept(refused))));
        StoreFile opener = memory.folders()
                .map(KeptStore::opener)
                .orElseGet(() -> new StoreFile(core.home().resolve("gearscreen-library")));
        compare = new CompareViewModel(
                background,
                notices,
                keeping::past,
                (file, progress) ->
                        new Sides(core.check(), opener, profiles.who().get(), asOf.day()).of(file, progress));
        kept = new KeptViewModel(store, opener, background, notices, core.clock());
        kept.onOpened(this::show);
        frame.page().subscribe(this::visited);
        settings.current()
                .subscribe(now -> review.setSecondPerson(now.who().inHand().secondPerson()));
        review.current().subscribe((_, now) -> now.ifPresent(this::compared));
        review.form().by().set(settings.current().get().decideAs());
        review.onDecided(by -> settings.change(kept -> kept.withDecideAs(by)));
        review.onForm(() -> frame.go(FrameViewModel.Page.DECIDE), frame::back);
        export = new ExportViewModel(
                scan,
                new ReportInHand(settings, review, compare),
                core.reports(),
                settings.current().get().export(),
                chosen -> settings.change(kept -> kept.with(chosen)),
                look.language().get(),
                new ExportViewModel.Surroundings(notices, clipboard, background, core.clock(), core.home()));
        OwnLists kept = new OwnLists(memory.folders().map(Desk::lists), store, core.clock());
        verify = new VerifyViewModel(
                new Recheck(core.editions().inUse().editions(), core.editions().program()),
                kept::list,
                notices,
                clipboard,
                background,
                () -> Messages.in(look.language().get()));
        quickCheck = new QuickCheckViewModel(core.asking(), profiles, notices, background, asOf);
        data = new DataViewModel(core.editions(), () -> scansAtHand(decisions), notices, background);
        core.check().useLists(kept::used);
        lists = new ListsViewModel(kept, notices, background, () -> {
            core.editions().changed().run();
            scan.screenAgain();
            quickCheck.askAgain();
        });
        data.changes().subscribe((_, _) -> {
            scan.screenAgain();
            quickCheck.askAgain();
            suppliers.ifPresent(SuppliersViewModel::loadAgain);
            who.ifPresent(WhoViewModel::askAgain);
        });
        scan.result().subscribe(this::loadResult);
        scan.step().subscribe((_, _) -> frame.go(FrameViewModel.Page.SCAN));
        // Who has not yet chosen a language for reports most likely wants that of the window.
        look.language().subscribe((_, now) -> {
            if (settings.current().get().export().languages().isEmpty()) {
                export.wishes().languages().set(Languages.valueOf(now.name()));
            }
        });
        keeping.trouble().ifPresent(notices::tell);
    }

    /// An update of the watchlist goes to the screen of the data, everything else is an inventory.
    public void open(Path file) {
        if (isUpdate(file)) {
            look(file);
        } else if (isScan(file)) {
            openScan(file);
        } else {
            scan.open(file);
        }
    }

    private static boolean isScan(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(Sides.ENDING);
    }

    /// By its name: an inventory is no zip, and a workbook says so in its name.
    private static boolean isUpdate(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /// Where lists are at home, a file that is dropped is one.
    private boolean onData() {
        return frame.page().get() == FrameViewModel.Page.DATA;
    }

    private static Path lists(Folders folders) {
        return folders.data().resolve("lists");
    }

    private void look(Path file) {
        frame.go(FrameViewModel.Page.DATA);
        data.look(file);
    }

    /// The edition that the window names: that of the start until another one is taken into use.
    Edition edition() {
        if (data.changes().get() == 0) {
            return core.edition();
        }
        Watchlist now = data.current().watchlist();
        return new Edition(now.version(), now.date());
    }

    private ScansAtHand.Asked scansAtHand(Decisions decisions) {
        Optional<ScanResult> inHand = scan.result().get();
        ScanStore store = memory.kept().store();
        return (edition, today, progress) -> ScanEffects.of(inHand, store, decisions.log(), edition, today, progress);
    }

    public DataViewModel data() {
        return data;
    }

    private void loadResult(Optional<ScanResult> before, Optional<ScanResult> now) {
        // The sources are compared, not a million items.
        boolean same = now.isPresent() && before.map(ReportInHand::read).equals(now.map(ReportInHand::read));
        results.load(now, same);
        if (now.isPresent() && opened(now.get()).isEmpty()) {
            opened.set(Optional.empty());
            review.setReadOnly(Optional.empty());
            keeping.letGo();
            if (remembers() && !scan.sample()) {
                keeping.keep(now.get(), made());
            }
        }
    }

    /// When the scan in view was made.
    private Instant made() {
        return scan.scanned()
                .get()
                .map(time -> time.atZone(ZoneId.systemDefault()).toInstant())
                .orElseGet(core.clock()::instant);
    }

    /// The kept scan that this is, where it is one.
    @SuppressWarnings("ReferenceEquality") // a million items are not compared
    private Optional<OpenedScan> opened(ScanResult result) {
        return opened.get().filter(kept -> kept.review().scan() == result);
    }

    /// A kept scan stands as it stood, all others as they stand today.
    private Review review(ScanResult result) {
        return opened(result).map(OpenedScan::review).orElseGet(() -> decisions.review(result));
    }

    private void show(OpenedScan kept) {
        opened.set(Optional.of(kept));
        Runnable take = () -> {
            notices.dismiss();
            this.kept.take(kept);
        };
        review.setReadOnly(kept.foreign() ? Optional.of(take) : Optional.empty());
        if (kept.foreign()) {
            keeping.letGo();
        } else {
            keeping.takeInHand(kept.kept().id());
            decisions.readAgain();
        }
        scan.show(kept.review().scan(), kept.kept().made());
        frame.go(FrameViewModel.Page.SCAN);
        Notice.Action again = new Notice.Action("kept.again", () -> {
            notices.dismiss();
            scan.scan();
        });
        Notice said = Notice.of(
                Notice.Tone.DONE,
                kept.foreign() ? "kept.opened.file" : "kept.opened",
                VisibleText.of(kept.kept().name(), 200),
                LocalDate.ofInstant(kept.kept().made(), ZoneId.systemDefault()).toString(),
                kept.kept().watchlistVersion(),
                kept.kept().watchlistDate().toString());
        notices.tell(kept.foreign() ? said.with(new Notice.Action("kept.take", take), again) : said.with(again));
    }

    private void visited(FrameViewModel.Page page) {
        switch (page) {
            case COMPARE -> compare.visit();
            case KEPT -> kept.refresh();
            case EXPORT -> compare.offerKept();
            case SCAN, QUICK_CHECK, SUPPLIERS, DATA, LINES, DECIDE, LEFT_OVER, SETTINGS, SHORTCUTS -> {}
        }
    }

    void openScan(Path file) {
        frame.go(FrameViewModel.Page.KEPT);
        kept.openFile(file);
    }

    /// Writes the scan in view into a file that can be given away.
    void saveScan(FilePicker files) {
        review.current()
                .get()
                .ifPresent(now -> files.save(core.home()
                                .resolve(KeptView.fileName(
                                        now.scan().inventory().source().name())))
                        .ifPresent(target -> kept.saveAs(now, made(), target)));
    }

    /// What a file of a comparison is written with.
    ReportSettings exporting(Messages messages) {
        Program program = Program.current();
        return new ReportSettings(
                messages,
                program.name(),
                program.version(),
                ZonedDateTime.ofInstant(core.clock().instant(), ZoneId.systemDefault())
                        .truncatedTo(ChronoUnit.SECONDS),
                ReportSettings.Include.FLAGGED);
    }

    private boolean remembers() {
        return settings.current().get().rememberFiles();
    }

    private void compared(Review now) {
        scan.recollection().reviewed(now.counts().openItems());
        keeping.reviewed(now);
        scan.scanned()
                .get()
                .ifPresent(
                        made -> compare.scanned(now.scan().inventory().source().name(), made, now));
    }

    /// Shows the items of a supplier in the result.
    void showItemsOf(String supplier) {
        results.clearFilters();
        results.filters().supplier().set(Optional.of(supplier));
        scan.showResults();
        frame.go(FrameViewModel.Page.SCAN);
    }

    /// Shows a supplier with all that is known of it.
    void showSupplier(String id) {
        suppliers().show(id);
        frame.go(FrameViewModel.Page.SUPPLIERS);
    }

    /// Flagged items of the result by supplier; empty where there is no result.
    ObservableValue<Map<String, Integer>> itemsBySupplier() {
        return results.rows()
                .map(rows -> rows.map(Rows::bySupplier).orElseGet(List::of).stream()
                        .collect(Collectors.toMap(Bar::id, Bar::items)));
    }

    /// At its end the program deletes all that it remembers.
    void forget() {
        forgetting = true;
    }

    boolean forgetting() {
        return forgetting;
    }

    /// Made when first asked for, like what it is shown on.
    WhoViewModel who() {
        if (who.isEmpty()) {
            who = Optional.of(new WhoViewModel(profiles, core.asking(), asOf));
        }
        return who.get();
    }

    /// Made when first asked for, like what it is shown on.
    SuppliersViewModel suppliers() {
        if (suppliers.isEmpty()) {
            suppliers = Optional.of(new SuppliersViewModel(core.asking(), profiles, asOf));
        }
        return suppliers.get();
    }

    public SettingsViewModel settings() {
        return settings;
    }

    public LookViewModel look() {
        return look;
    }

    public ScanViewModel scan() {
        return scan;
    }

    public ResultsViewModel results() {
        return results;
    }

    public ReviewViewModel review() {
        return review;
    }

    public FrameViewModel frame() {
        return frame;
    }
}
