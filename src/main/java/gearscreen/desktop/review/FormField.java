package gearscreen.desktop.review;

import gearscreen.desktop.kit.Typography;
import gearscreen.report.Wording;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A field with its label above and what is wrong with it below.
final class FormField {
    private final Wording wording;
    private final String name;
    private final Label label = new Label();
    private final Label wrong = Typography.body("");
    private final Control control;
    private final VBox node;

    /// @param id the label's key is `review.field.` + id, that of its help the same + `.help`
    FormField(Wording wording, String id, Control control) {
        this.wording = wording;
        this.control = control;
        name = wording.text("review.field." + id);
        label.setText(name);
        label.setLabelFor(control);
        label.getStyleClass().add("text-bold");
        wrong.getStyleClass().add("field-error");
        node = new VBox(label, control, wrong);
        node.getStyleClass().add("form-field");
        String help = "review.field." + id + ".help";
        if (wording.messages().has(help)) {
            Label said = Typography.muted(wording.text(help));
            node.getChildren().add(1, said);
            control.setAccessibleHelp(said.getText());
        }
        wrong("");
    }

    void required(boolean on) {
        label.setText(on ? wording.text("review.field.required", name) : name);
    }

    void wrong(String sentence) {
        wrong.setText(sentence);
        wrong.setVisible(!sentence.isEmpty());
        wrong.setManaged(!sentence.isEmpty());
    }

    Control control() {
        return control;
    }

    Node node() {
        return node;
    }
}
