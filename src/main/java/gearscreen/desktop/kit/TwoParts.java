package gearscreen.desktop.kit;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// A main part and a side part: beside each other where there is room, else one above the other.
public final class TwoParts {
    private static final double MAIN_SHARE = 64;

    private TwoParts() {}

    public static Parent of(Node main, Node side, ObservableBooleanValue compact, Ties ties) {
        VBox holder = new VBox();
        ties.follow(compact, narrow -> {
            if (narrow) {
                VBox stack = new VBox(side, main);
                stack.getStyleClass().add("sections");
                holder.getChildren().setAll(stack);
            } else {
                GridPane grid = new GridPane();
                grid.getStyleClass().add("two-parts");
                ColumnConstraints left = new ColumnConstraints();
                left.setPercentWidth(MAIN_SHARE);
                ColumnConstraints right = new ColumnConstraints();
                right.setPercentWidth(100 - MAIN_SHARE);
                grid.getColumnConstraints().setAll(left, right);
                grid.addRow(0, main, side);
                GridPane.setValignment(main, javafx.geometry.VPos.TOP);
                GridPane.setValignment(side, javafx.geometry.VPos.TOP);
                holder.getChildren().setAll(grid);
            }
        });
        return holder;
    }
}
