package gearscreen.desktop;

import gearscreen.desktop.FrameViewModel.Page;
import gearscreen.desktop.columns.ColumnsView;
import gearscreen.desktop.command.CommandControls;
import gearscreen.desktop.command.Commands;
import gearscreen.desktop.command.ShortcutSheet;
import gearscreen.desktop.compare.CompareView;
import gearscreen.desktop.data.DataView;
import gearscreen.desktop.export.ExportView;
import gearscreen.desktop.kept.KeptView;
import gearscreen.desktop.kit.Screen;
import gearscreen.desktop.kit.Ties;
import gearscreen.desktop.lookup.QuickCheckView;
import gearscreen.desktop.port.Ports;
import gearscreen.desktop.results.page.LinesView;
import gearscreen.desktop.results.page.ResultsView;
import gearscreen.desktop.review.DecisionView;
import gearscreen.desktop.review.LeftOverView;
import gearscreen.desktop.scan.ScanViewModel.Step;
import gearscreen.desktop.settings.SettingsSections;
import gearscreen.desktop.start.DragStrip;
import gearscreen.desktop.start.StartView;
import gearscreen.desktop.suppliers.LastScan;
import gearscreen.desktop.suppliers.SuppliersView;
import gearscreen.report.Wording;
import gearscreen.text.Messages;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Menu bar, rail, pages and status bar in one language.
final class Frame {
    private final Ties ties = new Ties();
    private final Desk desk;
    private final BorderPane root = new BorderPane();
    private final StackPane content = new StackPane();
    private final Rail rail;
    private final StatusBar status;
    private final Map<Step, Screen> steps = new EnumMap<>(Step.class);
    private final Map<Page, Screen> pages = new EnumMap<>(Page.class);

    /// @param leave closes the window
    Frame(Desk desk, Commands commands, Ports ports, Runnable leave, Messages messages) {
        this.desk = desk;
        Wording wording = new Wording(messages);
        CommandControls controls = new CommandControls(commands, messages, ties);
        steps.put(Step.FILE, new StartView(messages, controls, desk.profiles, desk.opening));
        steps.put(Step.COLUMNS, new ColumnsView(desk.columns, wording, controls, desk.frame.compact()));
        steps.put(
                Step.RESULTS,
                new ResultsView(
                        desk.results,
                        desk.review,
                        desk.scan,
                        desk.profiles,
                        desk.core.asking(),
                        wording,
                        controls,
                        ports,
                        desk.frame.compact()));
        pages.put(
                Page.QUICK_CHECK,
                new QuickCheckView(desk.quickCheck, desk.profiles, wording, ports, desk.edition(), desk::showSupplier));
        pages.put(
                Page.SUPPLIERS,
                new SuppliersView(
                        desk.suppliers,
                        new LastScan(desk.itemsBySupplier(), desk::showItemsOf),
                        wording,
                        ports,
                        desk.frame.compact()));
        pages.put(Page.DATA, new DataView(desk.data, desk.lists, messages, ports));
        pages.put(Page.EXPORT, new ExportView(desk.export, messages, ports, desk.frame::back));
        pages.put(Page.LINES, new LinesView(desk.scan.inventory(), wording, ports.clipboard(), desk.frame::back));
        pages.put(
                Page.COMPARE,
                new CompareView(
                        desk.compare, wording, ports, () -> desk.exporting(messages), () -> desk.frame.go(Page.KEPT)));
        pages.put(Page.KEPT, new KeptView(desk.kept, wording, ports.files(), desk.frame::back));
        pages.put(Page.DECIDE, new DecisionView(desk.review, wording));
        pages.put(Page.LEFT_OVER, new LeftOverView(desk.review, wording, desk.frame::back));
        SettingsSections settings =
                new SettingsSections(desk.settings, desk.who, desk.look, desk.memory.folders(), () -> {
                    desk.forget();
                    leave.run();
                });
        pages.put(Page.SETTINGS, settings.view(wording, ports, desk.frame.compact()));
        pages.put(Page.SHORTCUTS, new ShortcutSheet(controls, messages, desk.frame::back));

        rail = new Rail(controls, desk.frame.compact(), ties);
        status = new StatusBar(messages, desk.edition(), desk.asOf, ties);
        content.getStyleClass().add("content");
        root.setTop(new VBox(
                controls.menuBar(),
                new NoticeBar(desk.notices, messages, ties).node(),
                new DragStrip(desk.opening, messages, () -> screen() instanceof StartView, ties).node(),
                new ActivityStrip(desk.scan.activity(), messages, ties).node(),
                new ActivityStrip(desk.export.activity(), messages, ties).node(),
                new ActivityStrip(desk.verify.activity(), messages, ties).node(),
                new ActivityStrip(desk.quickCheck.activity(), messages, ties).node(),
                new ActivityStrip(desk.data.activity(), messages, ties).node(),
                new ActivityStrip(desk.kept.activity(), messages, ties).node(),
                new ActivityStrip(desk.compare.activity(), messages, ties).node(),
                new ActivityStrip(desk.lists.activity(), messages, ties).node()));
        root.setLeft(rail.node());
        root.setCenter(content);
        root.setBottom(status.node());
        root.getStyleClass().add("frame");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        ties.follow(desk.frame.compact(), narrow -> {
            root.getStyleClass().remove("compact");
            if (narrow) {
                root.getStyleClass().add("compact");
            }
        });
        ties.follow(desk.frame.tight(), small -> {
            root.getStyleClass().remove("tight");
            if (small) {
                root.getStyleClass().add("tight");
            }
        });
        ties.follow(desk.frame.page(), _ -> show());
        ties.follow(desk.scan.step(), _ -> show());
    }

    Parent node() {
        return root;
    }

    Screen screen() {
        Page page = desk.frame.page().get();
        Screen own = pages.get(page);
        if (own != null) {
            return own;
        }
        Screen step = steps.get(desk.scan.step().get());
        if (step == null) {
            throw new IllegalStateException("no screen for " + desk.scan.step().get());
        }
        return step;
    }

    private void show() {
        Screen screen = screen();
        if (!content.getChildren().equals(List.of(screen.node()))) {
            content.getChildren().setAll(List.of(screen.node()));
            enter();
        }
    }

    /// Gives the focus to the page in view.
    void enter() {
        if (root.getScene() != null) {
            // What stands in a scroll pane belongs to the scene only once the pane has its skin.
            root.applyCss();
            root.layout();
            screen().entry().requestFocus();
        }
    }

    void find() {
        screen().find().ifPresent(Node::requestFocus);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.F6) {
            Panes.cycle(root.getScene(), panes(), event.isShiftDown());
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !event.isConsumed()) {
            Page page = desk.frame.page().get();
            if (screen().escape()) {
                event.consume();
            } else if (page.aside() || page.parent() != page) {
                desk.frame.back();
                event.consume();
            }
        }
    }

    private List<Node> panes() {
        List<Node> panes = new ArrayList<>();
        panes.add(rail.node());
        panes.addAll(screen().panes());
        panes.add(status.node());
        return panes;
    }

    /// Lets go of the view models: another frame takes over.
    void close() {
        ties.untie();
        steps.values().forEach(Screen::close);
        pages.values().forEach(Screen::close);
    }
}
