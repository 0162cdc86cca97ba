package gearscreen.desktop.settings;

import gearscreen.desktop.kit.Typography;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Parts that the sections share.
final class Forms {
    private Forms() {}

    /// A heading with what belongs under it.
    static VBox part(String heading, Node... content) {
        VBox part = new VBox(Typography.heading(heading));
        part.getChildren().addAll(content);
        part.getStyleClass().add("section");
        return part;
    }

    /// A label over its control.
    static VBox labelled(String text, Region control) {
        Label label = Typography.body(text);
        label.setLabelFor(control);
        VBox both = new VBox(label, control);
        both.getStyleClass().add("page-head");
        return both;
    }

    /// A field whose text counts when Enter is pressed or the field is left.
    static TextField field(String id, Consumer<String> entered) {
        TextField field = new TextField();
        field.setId(id);
        field.getStyleClass().add("settings-field");
        field.setOnAction(_ -> entered.accept(field.getText()));
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                entered.accept(field.getText());
            }
        });
        return field;
    }
}
