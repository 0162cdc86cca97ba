package gearscreen.desktop.results.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleSupplier;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// Controls beside each other. Where they need a little more than one line, those that can be narrower are, so that
/// they do with one; where that is not enough, all are as wide as they like and take several.
final class OneLine extends FlowPane {
    private final LinkedHashMap<Region, Bounds> narrowing = new LinkedHashMap<>();
    private final DoubleSupplier em;

    /// In em. What is narrower anyway stays as it is.
    private record Bounds(double least, double most) {}

    /// @param em in pixels
    OneLine(DoubleSupplier em) {
        this.em = em;
        getStyleClass().add("actions");
    }

    /// The one that is added first gives before all others.
    ///
    /// @param least how narrow it may become, in em
    /// @param most as wide as it is at most, in em
    void addNarrowing(Region control, double least, double most) {
        narrowing.put(control, new Bounds(least, most));
        getChildren().add(control);
    }

    private double wanted(Node child) {
        double wanted = child.prefWidth(-1);
        Bounds bounds = narrowing.get(child);
        return bounds == null ? wanted : Math.ceil(Math.min(wanted, bounds.most() * em.getAsDouble()));
    }

    private double spare(Node child) {
        Bounds bounds = narrowing.get(child);
        return bounds == null ? 0 : Math.max(0, wanted(child) - bounds.least() * em.getAsDouble());
    }

    private void fit(double width) {
        double over = -getHgap() - width;
        double spare = 0;
        for (Node child : getManagedChildren()) {
            over += wanted(child) + getHgap();
            spare += spare(child);
        }
        double give = over <= spare ? Math.max(0, over) : 0;
        for (Map.Entry<Region, Bounds> each : narrowing.entrySet()) {
            Region control = each.getKey();
            double own = spare(control);
            // The first gives all that it has before the others give their share.
            boolean first = each.equals(narrowing.firstEntry());
            double given = first ? Math.min(own, give) : spare > 0 ? give * own / spare : 0;
            if (first) {
                give -= given;
                spare -= own;
            }
            double most = Math.floor(wanted(control) - given);
            // Only where it changes something: every change asks for another layout.
            if (control.getMaxWidth() != most) {
                control.setMaxWidth(most);
            }
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width > 0) {
            fit(width - getInsets().getLeft() - getInsets().getRight());
        }
        return super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        fit(getWidth() - getInsets().getLeft() - getInsets().getRight());
        super.layoutChildren();
    }
}
