package gearscreen.desktop;

import gearscreen.app.KeptStore;
import gearscreen.app.Program;
import gearscreen.app.edition.ScanEffects;
import gearscreen.app.export.Recheck;
import gearscreen.app.kept.Sides;
import gearscreen.app.lists.OwnLists;
import gearscreen.app.settings.Folders;
import gearscreen.desktop.columns.ColumnsViewModel;
import gearscreen.desktop.compare.CompareViewModel;
import gearscreen.desktop.data.DataViewModel;
import gearscreen.desktop.data.ScansAtHand;
import gearscreen.desktop.export.ExportViewModel;
import gearscreen.desktop.export.Languages;
import gearscreen.desktop.export.VerifyViewModel;
import gearscreen.desktop.kept.KeptViewModel;
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
import gearscreen.desktop.scan.Past;
import gearscreen.desktop.scan.ProfilesViewModel;
import gearscreen.desktop.scan.ScanViewModel;
import gearscreen.desktop.settings.SettingsViewModel;
import gearscreen.desktop.settings.WhoViewModel;
import gearscreen.desktop.start.OpeningViewModel;
import gearscreen.desktop.suppliers.SuppliersViewModel;
import gearscreen.desktop.work.Background;
import gearscreen.report.ReportSettings;
import gearscreen.screening.ScanResult;
import gearscreen.store.ScanStore;
import gearscreen.store.StoreFile;
import gearscreen.text.Language;
import gearscreen.text.Messages;
import gearscreen.watchlist.Watchlist;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;

/// All view models of the window, wired. They outlive the views, which are built anew when the language changes.
public final class Desk {
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
    private final ScanInView inView;
    private final Arrivals arrivals;
    private Optional<WhoViewModel> who = Optional.empty();
    private Optional<SuppliersViewModel> suppliers = Optional.empty();
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
        columns = new ColumnsViewModel(scan, background);
        Decisions decisions = new Decisions(new StoredDecisions(store), core.clock());
        KeptInView keptInView = new KeptInView(decisions);
        results = new ResultsViewModel(
                background, keptInView::review, new ColumnsShown(new KeptColumns(settings)), notices);
        review = new ReviewViewModel(results, decisions, notices, background);
        Keeping keeping = new Keeping(
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
        frame.page().subscribe(this::visited);
        settings.current()
                .subscribe(now -> review.setSecondPerson(now.who().inHand().secondPerson()));
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
        OwnLists own = new OwnLists(memory.folders().map(Desk::lists), store, core.clock());
        verify = new VerifyViewModel(
                new Recheck(core.editions().inUse().editions(), core.editions().program()),
                own::list,
                notices,
                clipboard,
                background,
                () -> Messages.in(look.language().get()));
        quickCheck = new QuickCheckViewModel(core.asking(), profiles, notices, background, asOf);
        data = new DataViewModel(core.editions(), () -> scansAtHand(decisions), notices, background);
        core.check().useLists(own::used);
        lists = new ListsViewModel(own, notices, background, () -> {
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
        inView = new ScanInView(
                keptInView,
                keeping,
                decisions,
                scan,
                results,
                review,
                kept,
                compare,
                frame,
                notices,
                core.clock(),
                core.home(),
                this::remembers);
        inView.follow();
        arrivals = new Arrivals(frame, scan, data, kept, lists);
        opening = new OpeningViewModel(scan, past, notices, clipboard, arrivals);
        scan.step().subscribe((_, _) -> frame.go(FrameViewModel.Page.SCAN));
        // Who has not yet chosen a language for reports most likely wants that of the window.
        look.language().subscribe((_, now) -> {
            if (settings.current().get().export().languages().isEmpty()) {
                export.wishes().languages().set(Languages.valueOf(now.name()));
            }
        });
        keeping.trouble().ifPresent(notices::tell);
    }

    /// Opens an inventory, a scan file or an update of the watchlist.
    public void open(Path file) {
        arrivals.openAny(file);
    }

    private static Path lists(Folders folders) {
        return folders.data().resolve("lists");
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

    private void visited(FrameViewModel.Page page) {
        switch (page) {
            case COMPARE -> compare.visit();
            case KEPT -> kept.refresh();
            case EXPORT -> compare.offerKept();
            case SCAN, QUICK_CHECK, SUPPLIERS, DATA, LINES, DECIDE, LEFT_OVER, SETTINGS, SHORTCUTS -> {}
        }
    }

    void openScan(Path file) {
        arrivals.openScan(file);
    }

    /// Writes the scan in view into a file that can be given away.
    void saveScan(FilePicker files) {
        inView.save(files);
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
