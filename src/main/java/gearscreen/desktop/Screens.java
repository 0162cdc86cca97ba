package gearscreen.desktop;

import gearscreen.desktop.FrameViewModel.Page;
import gearscreen.desktop.columns.ColumnsView;
import gearscreen.desktop.command.CommandControls;
import gearscreen.desktop.command.ShortcutSheet;
import gearscreen.desktop.compare.CompareView;
import gearscreen.desktop.data.DataView;
import gearscreen.desktop.export.ExportView;
import gearscreen.desktop.kept.KeptView;
import gearscreen.desktop.kit.Screen;
import gearscreen.desktop.lookup.QuickCheckView;
import gearscreen.desktop.port.Ports;
import gearscreen.desktop.results.page.LinesView;
import gearscreen.desktop.results.page.ResultsView;
import gearscreen.desktop.review.DecisionView;
import gearscreen.desktop.review.LeftOverView;
import gearscreen.desktop.scan.ScanViewModel.Step;
import gearscreen.desktop.settings.SettingsSections;
import gearscreen.desktop.start.StartView;
import gearscreen.desktop.suppliers.LastScan;
import gearscreen.desktop.suppliers.SuppliersView;
import gearscreen.report.Wording;
import gearscreen.text.Messages;
import java.util.HashMap;
import java.util.Map;

/// The pages in one language, each made when it is first visited: most are not in most runs, and all of them together
/// took as long as the rest of the start.
final class Screens {
    private final Desk desk;
    private final CommandControls controls;
    private final Ports ports;
    private final Runnable leave;
    private final Messages messages;
    private final Wording wording;

    /// By page, or by step where the page is the scan's own.
    private final Map<Enum<?>, Screen> made = new HashMap<>();

    /// @param leave closes the window
    Screens(Desk desk, CommandControls controls, Ports ports, Runnable leave, Messages messages) {
        this.desk = desk;
        this.controls = controls;
        this.ports = ports;
        this.leave = leave;
        this.messages = messages;
        wording = new Wording(messages);
    }

    Screen of(Page page, Step step) {
        Enum<?> key = page == Page.SCAN ? step : page;
        Screen there = made.get(key);
        if (there != null) {
            return there;
        }
        Screen first = page == Page.SCAN ? make(step) : make(page);
        made.put(key, first);
        return first;
    }

    private Screen make(Step step) {
        return switch (step) {
            case FILE -> new StartView(messages, controls, desk.profiles, desk.opening);
            case COLUMNS -> new ColumnsView(desk.columns, wording, controls, desk.frame.compact());
            case RESULTS ->
                new ResultsView(
                        desk.results,
                        desk.review,
                        desk.scan,
                        desk.profiles,
                        desk.core.asking(),
                        wording,
                        controls,
                        ports,
                        desk.frame.compact());
        };
    }

    private Screen make(Page page) {
        return switch (page) {
            case SCAN -> throw new IllegalArgumentException("the scan has a screen for each step");
            case QUICK_CHECK ->
                new QuickCheckView(desk.quickCheck, desk.profiles, wording, ports, desk.edition(), desk::showSupplier);
            case SUPPLIERS ->
                new SuppliersView(
                        desk.suppliers(),
                        new LastScan(desk.itemsBySupplier(), desk::showItemsOf),
                        wording,
                        ports,
                        desk.frame.compact());
            case COMPARE ->
                new CompareView(
                        desk.compare, wording, ports, () -> desk.exporting(messages), () -> desk.frame.go(Page.KEPT));
            case DATA -> new DataView(desk.data, desk.lists, messages, ports);
            case EXPORT -> new ExportView(desk.export, messages, ports, desk.frame::back, desk.frame.compact());
            case LINES -> new LinesView(desk.scan.inventory(), wording, ports.clipboard(), desk.frame::back);
            case DECIDE -> new DecisionView(desk.review, wording);
            case LEFT_OVER -> new LeftOverView(desk.review, wording, desk.frame::back);
            case KEPT -> new KeptView(desk.kept, wording, ports.files(), desk.frame::back);
            case SETTINGS -> settings();
            case SHORTCUTS -> new ShortcutSheet(controls, messages, desk.frame::back);
        };
    }

    private Screen settings() {
        Runnable forget = () -> {
            desk.forget();
            leave.run();
        };
        return new SettingsSections(desk.settings, desk.who(), desk.look, desk.memory.folders(), forget)
                .view(wording, ports, desk.frame.compact());
    }

    /// Lets go of the view models.
    void close() {
        made.values().forEach(Screen::close);
    }
}
