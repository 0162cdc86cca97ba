package gearscreen.desktop;

import static gearscreen.desktop.command.MenuName.EDIT;
import static gearscreen.desktop.command.MenuName.FILE;
import static gearscreen.desktop.command.MenuName.HELP;
import static gearscreen.desktop.command.MenuName.REVIEW;
import static gearscreen.desktop.command.MenuName.SCAN;
import static gearscreen.desktop.command.MenuName.VIEW;

import gearscreen.app.settings.Theme;
import gearscreen.desktop.FrameViewModel.Page;
import gearscreen.desktop.command.Command;
import gearscreen.desktop.command.Commands;
import gearscreen.desktop.findings.DecisionPane;
import gearscreen.desktop.look.LookViewModel;
import gearscreen.desktop.port.FilePicker;
import gearscreen.desktop.rows.Column;
import gearscreen.desktop.rows.Show;
import gearscreen.desktop.scan.ScanViewModel.Step;
import gearscreen.review.Disposition;
import gearscreen.text.Language;
import gearscreen.text.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/// Every command of the window, over its view models.
final class WindowCommands {
    private final Desk desk;
    private final BooleanBinding hasInventory;
    private final BooleanBinding hasResult;
    private final BooleanBinding onResults;
    private final BooleanBinding busy;

    private WindowCommands(Desk desk) {
        this.desk = desk;
        hasInventory =
                Bindings.createBooleanBinding(() -> desk.scan.inventory().get().isPresent(), desk.scan.inventory());
        hasResult = Bindings.createBooleanBinding(() -> desk.scan.result().get().isPresent(), desk.scan.result());
        onResults = hasResult
                .and(desk.scan.step().isEqualTo(Step.RESULTS))
                .and(desk.frame.page().isEqualTo(Page.SCAN));
        busy = Bindings.createBooleanBinding(
                () -> desk.scan.activity().running().get().isPresent()
                        || desk.export.activity().running().get().isPresent()
                        || desk.quickCheck.activity().running().get().isPresent()
                        || desk.data.activity().running().get().isPresent()
                        || desk.kept.activity().running().get().isPresent()
                        || desk.compare.activity().running().get().isPresent(),
                desk.scan.activity().running(),
                desk.export.activity().running(),
                desk.quickCheck.activity().running(),
                desk.data.activity().running(),
                desk.kept.activity().running(),
                desk.compare.activity().running());
    }

    /// @param find goes to the filter of the page in view
    /// @param copy puts what is selected on the clipboard, as text
    /// @param copyRow the same, as the cells of its row
    /// @param quit closes the window
    static Commands of(Desk desk, FilePicker files, Runnable find, Runnable copy, Runnable copyRow, Runnable quit) {
        WindowCommands commands = new WindowCommands(desk);
        List<Command> all = new ArrayList<>();
        commands.file(all, files, quit);
        commands.edit(all, find, copy, copyRow);
        commands.view(all);
        commands.scan(all);
        commands.review(all);
        all.add(Command.of("shortcuts", HELP, 0, () -> desk.frame.go(Page.SHORTCUTS))
                .on("F1"));
        return new Commands(all);
    }

    private void file(List<Command> all, FilePicker files, Runnable quit) {
        all.add(Command.of("open", FILE, 0, () -> desk.opening.choose(files.openSeveral()))
                .on("Shortcut+O")
                .when(busy.not()));
        all.add(Command.of("paste", FILE, 0, () -> desk.opening.paste(pastedName()))
                .on("Shortcut+Shift+V")
                .when(busy.not()));
        all.add(Command.of("sample", FILE, 0, desk.scan::openSample).when(busy.not()));
        all.add(Command.of("kept", FILE, 1, () -> desk.frame.go(Page.KEPT))
                .on("Shortcut+K")
                .ticked(desk.frame.page().isEqualTo(Page.KEPT)));
        all.add(Command.of("openScan", FILE, 1, () -> files.openScan().ifPresent(desk::openScan))
                .when(busy.not()));
        all.add(Command.of("saveScan", FILE, 1, () -> desk.saveScan(files))
                .on("Shortcut+Shift+S")
                .when(hasResult));
        all.add(Command.of("export", FILE, 1, () -> desk.frame.go(Page.EXPORT))
                .on("Shortcut+E")
                .when(hasResult));
        all.add(Command.of(
                "verify",
                FILE,
                1,
                () -> files.openReport()
                        .ifPresent(report -> desk.verify.verify(report, files.openInventoryOf(report)))));
        all.add(Command.of("close", FILE, 1, desk.scan::close).on("Shortcut+W").when(hasInventory));
        all.add(Command.of("quit", FILE, 2, quit).on("Shortcut+Q"));
    }

    private String pastedName() {
        return Messages.in(desk.look.language().get()).text("paste.name");
    }

    private void edit(List<Command> all, Runnable find, Runnable copy, Runnable copyRow) {
        all.add(Command.of("undo", EDIT, 0, desk.review::undo).on("Shortcut+Z").when(desk.review.canUndo()));
        all.add(Command.of("redo", EDIT, 0, desk.review::redo)
                .on("Shortcut+Shift+Z", "Shortcut+Y")
                .when(desk.review.canRedo()));
        all.add(Command.of("copyRow", EDIT, 1, copyRow).on("Shortcut+C").when(onResults));
        all.add(Command.of("copyItem", EDIT, 1, copy).on("Shortcut+Shift+C").when(onResults));
        all.add(Command.of("find", EDIT, 2, find).on("Shortcut+F").when(onResults));
        all.add(Command.of("clearFilters", EDIT, 2, desk.results::clearFilters).when(onResults));
        all.add(Command.of("markAll", EDIT, 3, desk.results::markAllShown)
                .on("Shortcut+A")
                .when(onResults));
        all.add(Command.of("unmarkAll", EDIT, 3, desk.results.marks()::clear)
                .on("Shortcut+Shift+A")
                .when(onResults.and(desk.results.marks().count().greaterThan(0))));
        all.add(Command.of("settings", EDIT, 4, () -> desk.frame.go(Page.SETTINGS))
                .on("Shortcut+Comma")
                .ticked(desk.frame.page().isEqualTo(Page.SETTINGS)));
    }

    private void view(List<Command> all) {
        for (Place place : Place.values()) {
            all.add(Command.of(place.command(), VIEW, 0, () -> desk.frame.go(place.page()))
                    .on("Shortcut+" + place.digit())
                    .ticked(Bindings.createBooleanBinding(
                            () -> desk.frame.page().get().parent() == place.page(), desk.frame.page())));
        }
        for (Show show : Show.values()) {
            all.add(Command.of(
                            "show." + show.id(),
                            VIEW,
                            1,
                            () -> desk.results.show().set(show))
                    .in("show")
                    .ticked(desk.results.show().isEqualTo(show))
                    .when(onResults));
        }
        for (Column column : Column.values()) {
            all.add(Command.of(
                            "sort." + column.id(),
                            VIEW,
                            1,
                            () -> desk.results.order().by(column))
                    .in("sort")
                    .ticked(desk.results.order().column().isEqualTo(column))
                    .when(onResults));
        }
        all.add(Command.of(
                        "detail",
                        VIEW,
                        1,
                        () -> desk.results
                                .detailShown()
                                .set(!desk.results.detailShown().get()))
                .on("F4")
                .ticked(desk.results.detailShown())
                .when(onResults));
        all.add(Command.of(
                        "bars",
                        VIEW,
                        1,
                        () -> desk.results
                                .barsShown()
                                .set(!desk.results.barsShown().get()))
                .ticked(desk.results.barsShown())
                .when(onResults));
        all.add(Command.of("lines", VIEW, 1, () -> desk.frame.go(Page.LINES))
                .on("Shortcut+L")
                .when(hasInventory));
        LookViewModel look = desk.look;
        all.add(Command.of("text.larger", VIEW, 2, look::largerText)
                .on("Shortcut+Plus", "Shortcut+Equals", "Shortcut+Add"));
        all.add(Command.of("text.smaller", VIEW, 2, look::smallerText).on("Shortcut+Minus", "Shortcut+Subtract"));
        all.add(Command.of("text.normal", VIEW, 2, look::normalText).on("Shortcut+0", "Shortcut+Numpad 0"));
        for (Theme theme : Theme.values()) {
            all.add(Command.of(
                            "theme." + theme.id(), VIEW, 3, () -> look.theme().set(theme))
                    .in("theme")
                    .ticked(look.theme().isEqualTo(theme)));
        }
        for (Language language : Language.values()) {
            all.add(Command.of(
                            "language." + language.code(),
                            VIEW,
                            3,
                            () -> look.language().set(language))
                    .in("language")
                    .ticked(look.language().isEqualTo(language)));
        }
    }

    private void scan(List<Command> all) {
        all.add(Command.of("columns", SCAN, 0, this::showColumns)
                .on("Shortcut+M")
                .when(hasInventory));
        // A kept scan has no file that could be read in another way.
        all.add(Command.of("mapAutomatically", SCAN, 0, desk.scan.reading()::mapAutomatically)
                .when(hasInventory.and(Bindings.createBooleanBinding(() -> !desk.scan.kept(), desk.scan.inventory()))));
        all.add(Command.of("scan", SCAN, 0, desk.scan::scan).on("F5").when(hasInventory.and(busy.not())));
        all.add(Command.of("results", SCAN, 0, this::showResults)
                .on("Shortcut+R")
                .when(hasResult.or(Bindings.createBooleanBinding(
                        () -> desk.scan.earlier().getValue().isPresent(), desk.scan.earlier()))));
        all.add(Command.of("cancel", SCAN, 1, this::cancel)
                .on("Shortcut+Period")
                .when(busy));
    }

    private void review(List<Command> all) {
        BooleanBinding anyFlagged = onResults.and(Bindings.createBooleanBinding(
                () -> desk.review
                        .current()
                        .get()
                        .filter(now -> now.counts().all() > 0)
                        .isPresent(),
                desk.review.current()));
        List<String> keys = List.of("C", "N", "A", "R", "X", "U");
        for (int i = 0; i < keys.size(); i++) {
            Disposition disposition = DecisionPane.CHOICES.get(i);
            all.add(Command.of("decide." + disposition.id(), REVIEW, 0, () -> desk.review.decide(disposition))
                    .inTable(keys.get(i))
                    .when(anyFlagged));
        }
        all.add(Command.of("decide", REVIEW, 1, () -> desk.review.decide(Disposition.CONFIRMED))
                .on("Shortcut+D")
                .when(anyFlagged.and(desk.results.marks().count().greaterThan(0))));
        all.add(Command.of("note", REVIEW, 1, desk.review::note)
                .on("Shortcut+T")
                .when(anyFlagged));
        all.add(Command.of("nextOpen", REVIEW, 2, () -> desk.results.selectOpen(false))
                .on("F8")
                .when(anyFlagged));
        all.add(Command.of("previousOpen", REVIEW, 2, () -> desk.results.selectOpen(true))
                .on("Shift+F8")
                .when(anyFlagged));
        all.add(Command.of("leftOver", REVIEW, 2, () -> desk.frame.go(Page.LEFT_OVER))
                .when(hasResult));
    }

    private void showColumns() {
        desk.scan.showColumns();
        desk.frame.go(Page.SCAN);
    }

    private void showResults() {
        desk.scan.showResults();
        desk.frame.go(Page.SCAN);
    }

    private void cancel() {
        desk.scan.activity().cancel();
        desk.export.activity().cancel();
        desk.quickCheck.activity().cancel();
        desk.data.activity().cancel();
        desk.kept.activity().cancel();
        desk.compare.activity().cancel();
    }
}
