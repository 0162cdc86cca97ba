package gearscreen.desktop.results;

import gearscreen.desktop.findings.Match;
import gearscreen.desktop.kit.Choices;
import gearscreen.desktop.kit.Ties;
import gearscreen.report.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Filter text and match.
final class FilterBar {
    private final TextField text = new TextField();
    private final FlowPane bar;

    FilterBar(ResultsViewModel viewModel, Wording wording, Ties ties) {
        Label textLabel = new Label(wording.text("results.filter.label"));
        textLabel.setLabelFor(text);
        text.setId("filter");
        text.setPromptText(wording.text("results.filter.prompt"));
        text.getStyleClass().add("filter-text");
        ties.follow(viewModel.text(), wanted -> {
            if (!text.getText().equals(wanted)) {
                text.setText(wanted);
            }
        });
        ties.follow(text.textProperty(), viewModel.text()::set);

        List<Optional<Match>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        for (Match one : Match.values()) {
            choices.add(Optional.of(one));
        }
        ComboBox<Optional<Match>> match = Choices.combo(
                choices, one -> wording.text(one.map(Match::key).orElse("results.match.all")), viewModel.match(), ties);
        match.setId("match");
        match.getStyleClass().add("filter-match");
        Label matchLabel = new Label(wording.text("results.match.label"));
        matchLabel.setLabelFor(match);
        Button clear = new Button(wording.text("results.filter.clear"));
        clear.setOnAction(_ -> viewModel.clearFilters());
        bar = new FlowPane(pair(textLabel, text), pair(matchLabel, match), clear);
        bar.getStyleClass().add("actions");
    }

    /// A label that stays with its field when the bar wraps.
    private static Node pair(Label label, Node field) {
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox pair = new HBox(label, field);
        pair.getStyleClass().add("actions");
        return pair;
    }

    Node node() {
        return bar;
    }

    TextField text() {
        return text;
    }
}
