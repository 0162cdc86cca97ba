package gearscreen.desktop;

import gearscreen.app.CheckInventory;
import gearscreen.app.settings.Settings;
import gearscreen.app.settings.SettingsFile.Opened;
import gearscreen.desktop.columns.ColumnsViewModel;
import gearscreen.desktop.export.ExportViewModel;
import gearscreen.desktop.export.ReportFiles;
import gearscreen.desktop.kit.NoticesViewModel;
import gearscreen.desktop.look.LookViewModel;
import gearscreen.desktop.lookup.Edition;
import gearscreen.desktop.lookup.QuickCheckViewModel;
import gearscreen.desktop.port.TextClipboard;
import gearscreen.desktop.results.ResultsViewModel;
import gearscreen.desktop.scan.Asking;
import gearscreen.desktop.scan.ProfilesViewModel;
import gearscreen.desktop.scan.SampleFile;
import gearscreen.desktop.scan.ScanViewModel;
import gearscreen.desktop.settings.SettingsViewModel;
import gearscreen.desktop.settings.SettingsViewModel.Saving;
import gearscreen.desktop.work.Background;
import gearscreen.screening.ScanResult;
import gearscreen.text.Language;
import gearscreen.watchlist.OrganisationProfile;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Optional;

/// All view models of the window, wired. They outlive the views, which are built anew when the language changes.
public final class Desk {
    /// What the window stands on.
    ///
    /// @param home where reports go that have no better place
    public record Core(
            CheckInventory check,
            Asking asking,
            ReportFiles reports,
            Collection<OrganisationProfile> profiles,
            Edition edition,
            SampleFile sample,
            Path home,
            InstantSource clock) {}

    /// What the program remembers between runs.
    ///
    /// @param opened the settings as they were found
    public record Memory(Opened opened, Saving settings) {
        /// Remembers nothing beyond this run.
        public static final Memory NONE = new Memory(new Opened(Settings.FIRST, Optional.empty()), _ -> {});
    }

    final Core core;
    final SettingsViewModel settings;
    final LookViewModel look;
    final FrameViewModel frame;
    final NoticesViewModel notices;
    final ProfilesViewModel profiles;
    final ScanViewModel scan;
    final ColumnsViewModel columns;
    final ResultsViewModel results;
    final ExportViewModel export;
    final QuickCheckViewModel quickCheck;

    /// @param system the language of the system, spoken until another is chosen
    public Desk(Core core, Memory memory, Language system, Background background, TextClipboard clipboard) {
        this.core = core;
        notices = new NoticesViewModel(clipboard);
        settings = new SettingsViewModel(memory.opened(), memory.settings(), background, notices);
        look = new LookViewModel(settings, system);
        frame = new FrameViewModel(look);
        profiles = new ProfilesViewModel(core.profiles());
        scan = new ScanViewModel(core.check(), core.sample(), profiles, notices, background, core.clock());
        columns = new ColumnsViewModel(scan);
        results = new ResultsViewModel(background);
        export = new ExportViewModel(
                scan,
                core.reports(),
                notices,
                clipboard,
                background,
                look.language().get(),
                core.home());
        quickCheck = new QuickCheckViewModel(core.asking(), profiles, notices, background, core.clock());
        scan.result().subscribe(this::loadResult);
        scan.step().subscribe((_, _) -> frame.go(FrameViewModel.Page.SCAN));
        // Who has not yet chosen a language for reports most likely wants that of the window.
        look.language().subscribe((_, now) -> export.language().set(now));
    }

    private void loadResult(Optional<ScanResult> before, Optional<ScanResult> now) {
        boolean same = now.isPresent() && before.map(ScanResult::inventory).equals(now.map(ScanResult::inventory));
        results.load(now, same);
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

    public FrameViewModel frame() {
        return frame;
    }
}
