package gearscreen.desktop.findings;

import gearscreen.desktop.kit.Typography;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// Names on the left, what they are on the right; both wrap.
public final class Facts {
    private static final double NAME_SHARE = 34;

    private final GridPane grid = new GridPane();

    public Facts() {
        grid.getStyleClass().add("facts");
        ColumnConstraints names = new ColumnConstraints();
        names.setPercentWidth(NAME_SHARE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(names, values);
    }

    /// Leaves the fact out where there is nothing to say.
    public void add(String name, String value) {
        if (!value.isBlank()) {
            Label text = Typography.body(value);
            add(name, text);
        }
    }

    public void add(String name, Node value) {
        Label label = Typography.muted(name);
        label.setLabelFor(value);
        GridPane.setValignment(label, VPos.TOP);
        grid.addRow(grid.getRowCount(), label, value);
    }

    public Node node() {
        return grid;
    }
}
