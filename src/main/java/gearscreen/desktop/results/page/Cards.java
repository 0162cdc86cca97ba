package gearscreen.desktop.results.page;

import gearscreen.desktop.kit.Ties;
import gearscreen.desktop.results.ResultsViewModel;
import gearscreen.desktop.rows.Show;
import gearscreen.report.Wording;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The counts as buttons: each shows only the items it counts.
final class Cards {
    private final FlowPane pane = new FlowPane();
    private final Map<Show, ToggleButton> buttons = new EnumMap<>(Show.class);

    Cards(ResultsViewModel viewModel, Wording wording, Ties ties) {
        pane.getStyleClass().add("cards");
        ToggleGroup group = new ToggleGroup();
        for (Show show : Show.values()) {
            Label number = new Label();
            number.getStyleClass().add("card-number");
            Label word = new Label(wording.text("results.show." + show.id()));
            word.getStyleClass().add("card-word");
            VBox inside = new VBox(number, word);
            ToggleButton button = new ToggleButton();
            button.setGraphic(inside);
            button.setId("show-" + show.id());
            button.getStyleClass().addAll("count-card", "count-" + show.id().toLowerCase(java.util.Locale.ROOT));
            button.setToggleGroup(group);
            // A second press would leave nothing chosen; it goes back to all instead.
            button.setOnAction(_ -> viewModel.show().set(button.isSelected() ? show : Show.ALL));
            buttons.put(show, button);
            pane.getChildren().add(button);
            ties.follow(viewModel.counts(), counts -> {
                number.setText(wording.text("results.number", counts.of(show)));
                button.setAccessibleText(wording.text("results.show.accessible", counts.of(show), word.getText()));
            });
        }
        ties.follow(viewModel.counts(), _ -> own(viewModel));
        ties.follow(viewModel.show(), show -> {
            buttons.forEach((key, button) -> button.setSelected(key == show));
            own(viewModel);
        });
    }

    /// Only who brings lists finds a card of them.
    private void own(ResultsViewModel viewModel) {
        boolean some =
                viewModel.counts().get().onOwnList() > 0 || viewModel.show().get() == Show.ON_OWN_LIST;
        ToggleButton button = Objects.requireNonNull(buttons.get(Show.ON_OWN_LIST));
        button.setVisible(some);
        button.setManaged(some);
    }

    /// In two lines where something stands beside them.
    void beside(boolean something) {
        pane.getStyleClass().removeAll("cards-beside");
        pane.setMinWidth(something ? Region.USE_PREF_SIZE : 0);
        if (something) {
            pane.getStyleClass().add("cards-beside");
        }
    }

    Node node() {
        return pane;
    }
}
