package gearscreen.desktop.start;

import gearscreen.desktop.kit.Hint;
import gearscreen.desktop.kit.Ties;
import gearscreen.desktop.kit.Typography;
import gearscreen.inventory.VisibleText;
import gearscreen.store.RecentFile;
import gearscreen.text.Messages;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The scans of before: a button each. P pins, Delete forgets, the arrow keys go up and down.
final class RecentPane {
    private final OpeningViewModel opening;
    private final Messages messages;
    private final VBox pane = new VBox();
    private final VBox rows = new VBox();

    RecentPane(OpeningViewModel opening, Messages messages, Ties ties) {
        this.opening = opening;
        this.messages = messages;
        rows.setId("recent");
        pane.getStyleClass().addAll("card", "section");
        pane.getChildren()
                .setAll(
                        Typography.heading(messages.text("recent.title")),
                        rows,
                        Typography.muted(messages.text("recent.keys")));
        ties.follow(opening.recent(), this::show);
    }

    Node node() {
        return pane;
    }

    private void show(List<RecentFile> scans) {
        int focused = focused();
        pane.setVisible(!scans.isEmpty());
        pane.setManaged(!scans.isEmpty());
        rows.getChildren().setAll(scans.stream().map(this::row).toList());
        if (focused >= 0 && !scans.isEmpty()) {
            rows.getChildren().get(Math.min(focused, scans.size() - 1)).requestFocus();
        }
    }

    private int focused() {
        for (int i = 0; i < rows.getChildren().size(); i++) {
            if (rows.getChildren().get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    private Button row(RecentFile scan) {
        String name = VisibleText.of(scan.name(), 200);
        String items = messages.count("recent.items", scan.items());
        String flagged = messages.count("recent.flagged", scan.flagged());
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(messages.language().locale())
                .format(LocalDate.ofInstant(scan.scanned(), ZoneId.systemDefault()));
        Label title = Typography.strong(name);
        title.setMinHeight(Region.USE_COMPUTED_SIZE);
        title.setWrapText(false);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox line = new HBox(title, small(items), small(flagged));
        String waiting = scan.toReview() == 0 ? "" : messages.count("recent.toReview", scan.toReview());
        if (!waiting.isEmpty()) {
            line.getChildren().add(small(waiting));
        }
        line.getChildren().add(small(day));
        if (scan.pinned()) {
            line.getChildren().add(small(messages.text("recent.pinned")));
        }
        line.getStyleClass().add("recent-line");
        Button button = new Button();
        button.setGraphic(line);
        button.getStyleClass().addAll("recent-row", "flat");
        button.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(button.widthProperty().subtract(24));
        button.setAccessibleText(Stream.of(
                        messages.text("recent.accessible", name, items, flagged, day),
                        waiting,
                        scan.pinned() ? messages.text("recent.pinned") : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ")));
        Hint.on(button, () -> scan.files().getFirst().toString());
        button.setOnAction(_ -> opening.open(scan));
        button.setOnKeyPressed(event -> key(event, scan, button));
        button.setContextMenu(menu(scan));
        return button;
    }

    private static Label small(String text) {
        Label label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private void key(KeyEvent event, RecentFile scan, Button button) {
        int at = rows.getChildren().indexOf(button);
        switch (event.getCode()) {
            case P -> opening.pin(scan);
            case DELETE, BACK_SPACE -> opening.forget(scan);
            case UP -> focus(at - 1);
            case DOWN -> focus(at + 1);
            case CONTEXT_MENU -> button.getContextMenu().show(button, Side.BOTTOM, 0, 0);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void focus(int row) {
        if (row >= 0 && row < rows.getChildren().size()) {
            rows.getChildren().get(row).requestFocus();
        }
    }

    private ContextMenu menu(RecentFile scan) {
        MenuItem pin = new MenuItem(messages.text(scan.pinned() ? "recent.unpin" : "recent.pin"));
        pin.setOnAction(_ -> opening.pin(scan));
        MenuItem forget = new MenuItem(messages.text("recent.forget"));
        forget.setOnAction(_ -> opening.forget(scan));
        return new ContextMenu(pin, forget);
    }
}
