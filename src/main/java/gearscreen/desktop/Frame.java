package gearscreen.desktop;

import gearscreen.desktop.FrameViewModel.Page;
import gearscreen.desktop.command.CommandControls;
import gearscreen.desktop.command.Commands;
import gearscreen.desktop.kit.Screen;
import gearscreen.desktop.kit.Ties;
import gearscreen.desktop.port.Ports;
import gearscreen.desktop.start.DragStrip;
import gearscreen.desktop.start.StartView;
import gearscreen.text.Messages;
import java.util.ArrayList;
import java.util.List;
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
    private final Screens screens;

    /// @param leave closes the window
    Frame(Desk desk, Commands commands, Ports ports, Runnable leave, Messages messages) {
        this.desk = desk;
        CommandControls controls = new CommandControls(commands, messages, ties);
        screens = new Screens(desk, controls, ports, leave, messages);

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
        return screens.of(desk.frame.page().get(), desk.scan.step().get());
    }

    private void show() {
        Screen screen = screen();
        if (!content.getChildren().equals(List.of(screen.node()))) {
            content.getChildren().setAll(List.of(screen.node()));
            enter();
        }
    }

    /// Gives the focus to a page that has just been put into a window in view.
    void enter() {
        if (root.getScene() != null) {
            // What stands in a scroll pane belongs to the scene only once the pane has its skin.
            root.applyCss();
            root.layout();
            focus();
        }
    }

    /// Gives the focus to the page in view.
    void focus() {
        screen().entry().requestFocus();
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
        screens.close();
    }
}
