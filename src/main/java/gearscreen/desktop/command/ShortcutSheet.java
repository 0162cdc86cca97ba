package gearscreen.desktop.command;

import gearscreen.desktop.kit.Pages;
import gearscreen.desktop.kit.Screen;
import gearscreen.desktop.kit.Typography;
import gearscreen.text.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// All keys, from the registry.
public final class ShortcutSheet implements Screen {
    private final Parent node;

    public ShortcutSheet(CommandControls controls, Messages messages, Runnable back) {
        Label title = Typography.title(messages.text("shortcuts.title"));
        Button leave = new Button(messages.text("shortcuts.back"));
        leave.setOnAction(_ -> back.run());
        VBox column = new VBox(title);
        column.getStyleClass().add("narrow");
        for (MenuName menu : MenuName.values()) {
            List<Command> keyed = controls.commands().in(menu).stream()
                    .filter(command -> !command.keys().isEmpty())
                    .toList();
            if (!keyed.isEmpty()) {
                GridPane grid = grid();
                for (Command command : keyed) {
                    grid.addRow(
                            grid.getRowCount(),
                            Typography.body(controls.plain(command)),
                            Typography.strong(command.key()
                                    .map(KeyCombination::getDisplayText)
                                    .orElse("")));
                }
                column.getChildren().add(card(controls.plainMenu(menu), grid));
            }
        }
        GridPane more = grid();
        for (String key : List.of("f6", "enter", "mark", "escape", "newLine")) {
            more.addRow(
                    more.getRowCount(),
                    Typography.body(messages.text("shortcuts." + key)),
                    Typography.strong(messages.text("shortcuts." + key + ".key")));
        }
        column.getChildren().addAll(card(messages.text("shortcuts.everywhere"), more), leave);
        node = Pages.scrolling(column);
        // There is little on the page but text: the arrow keys scroll it.
        node.setFocusTraversable(true);
        node.setAccessibleText(title.getText());
    }

    private static VBox card(String heading, Node content) {
        VBox card = new VBox(Typography.heading(heading), content);
        card.getStyleClass().addAll("card", "section");
        return card;
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("facts");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        names.setPercentWidth(60);
        grid.getColumnConstraints().setAll(names, new ColumnConstraints());
        return grid;
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public Node entry() {
        return node;
    }

    @Override
    public void close() {
        // It follows nothing.
    }
}
