package gearscreen.desktop.results.page;

import gearscreen.desktop.findings.Match;
import gearscreen.desktop.kit.Ties;
import gearscreen.desktop.results.FilterViewModel;
import gearscreen.desktop.results.ResultsViewModel;
import gearscreen.desktop.rows.Bar;
import gearscreen.report.Wording;
import gearscreen.review.Disposition;
import gearscreen.watchlist.Applicability;
import gearscreen.watchlist.Directive;
import gearscreen.watchlist.Supplier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// Filter text and a box for each thing to filter by.
final class FilterBar {
    /// While somebody types the table waits.
    private static final Duration PATIENCE = Duration.millis(120);

    private static final double LEAST_TEXT = 7;
    private static final double MOST_TEXT = 13;

    /// What a box filters by is never cut, only what it is set to.
    private static final double LEAST_BOX = 10;

    private static final double MOST_BOX = 15;

    private final TextField text = new TextField();
    private final OneLine bar = new OneLine(() -> text.getFont().getSize());
    private final FilterViewModel filters;
    private final Wording wording;

    FilterBar(ResultsViewModel viewModel, Wording wording, Ties ties) {
        this.filters = viewModel.filters();
        this.wording = wording;
        FilterBox<Match> match =
                new FilterBox<>("match", one -> wording.text(one.key()), filters.match(), wording, ties);
        match.fill(Stream.of(Match.values()).toList(), one -> wording.text(one.key()));
        FilterBox<Applicability> level =
                new FilterBox<>("applies", wording::applicability, filters.level(), wording, ties);
        level.fill(Stream.of(Applicability.values()).toList(), wording::applicability);
        FilterBox<Disposition> decision = new FilterBox<>("decision", this::said, filters.decision(), wording, ties);
        decision.fill(Stream.of(Disposition.values()).toList(), this::said);
        FilterBox<String> directive = new FilterBox<>("directive", wording::cell, filters.directive(), wording, ties);
        FilterBox<String> supplier = new FilterBox<>("supplier", wording::cell, filters.supplier(), wording, ties);
        FilterBox<String> place = new FilterBox<>("place", wording::cell, filters.place(), wording, ties);
        ties.follow(viewModel.summary(), summary -> {
            directive.fill(
                    ids(summary.byDirective()),
                    id -> Optional.ofNullable(summary.directives().get(id))
                            .map(Directive::title)
                            .map(wording::text)
                            .orElse(id));
            supplier.fill(
                    ids(summary.bySupplier()),
                    id -> Optional.ofNullable(summary.suppliers().get(id))
                            .map(Supplier::name)
                            .orElse(id));
            place.fill(summary.places(), wording::cell);
        });
        Button clear = new Button(wording.text("results.filter.clear"));
        clear.setMinWidth(Region.USE_PREF_SIZE);
        clear.setId("clear-filters");
        clear.setOnAction(_ -> viewModel.clearFilters());
        bar.addNarrowing(text(ties), LEAST_TEXT, MOST_TEXT);
        for (FilterBox<?> box : List.of(match, level, supplier, directive, decision, place)) {
            bar.addNarrowing(box.node(), LEAST_BOX, MOST_BOX);
        }
        bar.getChildren().add(clear);
    }

    private String said(Disposition disposition) {
        return wording.text("disposition." + disposition.id());
    }

    private static List<String> ids(List<Bar> bars) {
        return bars.stream().map(Bar::id).toList();
    }

    private TextField text(Ties ties) {
        text.setId("filter");
        text.setPromptText(wording.text("results.filter.prompt"));
        text.setAccessibleText(wording.text("results.filter.label"));
        text.getStyleClass().add("filter-text");
        PauseTransition patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(_ -> filters.text().set(text.getText()));
        ties.follow(filters.text(), wanted -> {
            patience.stop();
            if (!text.getText().equals(wanted)) {
                text.setText(wanted);
            }
        });
        ties.add(text.textProperty().subscribe((_, typed) -> {
            if (!typed.equals(filters.text().get())) {
                patience.playFromStart();
            }
        }));
        text.setOnAction(_ -> {
            patience.stop();
            filters.text().set(text.getText());
        });
        return text;
    }

    Node node() {
        return bar;
    }

    TextField field() {
        return text;
    }
}
