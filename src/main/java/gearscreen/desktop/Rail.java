package gearscreen.desktop;

import gearscreen.desktop.command.Command;
import gearscreen.desktop.command.CommandControls;
import gearscreen.desktop.kit.Icon;
import gearscreen.desktop.kit.Ties;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/// The places of the window. With little room only the icons are left; their tooltips still say the words.
final class Rail {
    private final VBox node = new VBox();

    Rail(CommandControls controls, ObservableBooleanValue compact, Ties ties) {
        node.getStyleClass().add("rail");
        for (Place place : Place.values()) {
            add(controls, place.command(), place.icon(), compact, ties);
        }
        add(controls, "settings", Icon.GEAR, compact, ties);
    }

    private void add(CommandControls controls, String id, Icon icon, ObservableBooleanValue compact, Ties ties) {
        Command command = controls.commands().get(id);
        ToggleButton button = new ToggleButton();
        controls.wire(button, id);
        button.setId("rail-" + id);
        button.setAccessibleText(controls.plain(command));
        button.setGraphic(icon.node());
        button.getStyleClass().add("rail-button");
        button.setMaxWidth(Double.MAX_VALUE);
        command.ticked().ifPresent(state -> {
            ties.follow(state, button::setSelected);
            button.setOnAction(_ -> {
                command.run();
                button.setSelected(state.get());
            });
        });
        ties.follow(
                compact, narrow -> button.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TOP));
        node.getChildren().add(button);
    }

    Node node() {
        return node;
    }
}
