package gearscreen.desktop.results.page;

import gearscreen.desktop.kit.Ties;
import gearscreen.desktop.kit.Typography;
import gearscreen.desktop.results.ResultsViewModel;
import gearscreen.desktop.results.Summary;
import gearscreen.desktop.rows.Bar;
import gearscreen.report.Wording;
import gearscreen.watchlist.Directive;
import gearscreen.watchlist.Supplier;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Flagged items by supplier and by directive, as bars that are pressed to see only those.
final class BarsPane {
    /// The others are among the choices of the filters.
    private static final int MOST = 3;

    private final GridPane pane = new GridPane();
    private final ReadOnlyBooleanWrapper there = new ReadOnlyBooleanWrapper();
    private final VBox suppliers = new VBox();
    private final VBox directives = new VBox();
    private final ResultsViewModel viewModel;
    private final Wording wording;

    BarsPane(ResultsViewModel viewModel, Wording wording, ObservableBooleanValue compact, Ties ties) {
        this.viewModel = viewModel;
        this.wording = wording;
        pane.getStyleClass().add("bars");
        pane.setId("bars");
        suppliers.getStyleClass().add("bar-list");
        directives.getStyleClass().add("bar-list");
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        pane.getColumnConstraints().setAll(half, half);
        pane.addRow(0, suppliers, directives);
        ties.follow(viewModel.summary(), this::show);
        ties.follow(
                viewModel.filters().supplier(), _ -> show(viewModel.summary().get()));
        ties.follow(
                viewModel.filters().directive(), _ -> show(viewModel.summary().get()));
        ties.follow(compact, _ -> shown(compact));
        ties.follow(viewModel.barsShown(), _ -> shown(compact));
        ties.follow(viewModel.summary(), _ -> shown(compact));
    }

    private void shown(ObservableBooleanValue compact) {
        boolean now = viewModel.barsShown().get()
                && !compact.get()
                && !viewModel.summary().get().bySupplier().isEmpty();
        pane.setVisible(now);
        pane.setManaged(now);
        there.set(now);
    }

    /// Whether there is room and reason for the bars.
    ReadOnlyBooleanProperty there() {
        return there.getReadOnlyProperty();
    }

    Node node() {
        return pane;
    }

    private void show(Summary summary) {
        fill(
                suppliers,
                "supplier",
                summary.bySupplier(),
                id -> Optional.ofNullable(summary.suppliers().get(id))
                        .map(Supplier::name)
                        .orElse(id),
                viewModel.filters().supplier());
        fill(
                directives,
                "directive",
                summary.byDirective(),
                id -> Optional.ofNullable(summary.directives().get(id))
                        .map(Directive::title)
                        .map(wording::text)
                        .orElse(id),
                viewModel.filters().directive());
    }

    private void fill(
            VBox list,
            String what,
            List<Bar> bars,
            Function<String, String> name,
            ObjectProperty<Optional<String>> filter) {
        list.getChildren().setAll(List.of(Typography.strong(wording.text("results.bars." + what))));
        for (Bar bar : bars.subList(0, Math.min(MOST, bars.size()))) {
            list.getChildren().add(bar(bar, name.apply(bar.id()), filter));
        }
        if (bars.size() > MOST) {
            list.getChildren()
                    .add(Typography.muted(wording.count("results.bars.more." + what, bars.size() - (long) MOST)));
        }
    }

    private Node bar(Bar bar, String name, ObjectProperty<Optional<String>> filter) {
        Label label = new Label(name);
        label.setTextOverrun(OverrunStyle.ELLIPSIS);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        Label number = new Label(wording.text("results.number", bar.items()));
        number.setMinWidth(Region.USE_PREF_SIZE);
        number.getStyleClass().add("text-bold");
        Region fill = new Region();
        fill.getStyleClass().add("bar-fill");
        fill.setAccessibleRole(AccessibleRole.NODE);
        StackPane track = new StackPane(fill);
        track.getStyleClass().add("bar-track");
        StackPane.setAlignment(fill, javafx.geometry.Pos.CENTER_LEFT);
        fill.maxWidthProperty().bind(track.widthProperty().multiply((double) bar.items() / Math.max(1, bar.of())));
        VBox inside = new VBox(new HBox(label, number), track);
        ToggleButton button = new ToggleButton();
        button.setGraphic(inside);
        inside.prefWidthProperty().bind(button.widthProperty().subtract(18));
        inside.setMinWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.getStyleClass().add("bar-button");
        button.setAccessibleText(wording.text("results.bar.accessible", name, bar.items(), bar.of()));
        button.setTooltip(new Tooltip(name));
        button.setSelected(filter.get().equals(Optional.of(bar.id())));
        button.setOnAction(_ -> filter.set(button.isSelected() ? Optional.of(bar.id()) : Optional.empty()));
        return button;
    }
}
