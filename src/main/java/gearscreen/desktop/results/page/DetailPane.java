package gearscreen.desktop.results.page;

import gearscreen.desktop.command.CommandControls;
import gearscreen.desktop.findings.Chips;
import gearscreen.desktop.findings.DecisionPane;
import gearscreen.desktop.findings.Facts;
import gearscreen.desktop.findings.FindingsPane;
import gearscreen.desktop.findings.OwnCards;
import gearscreen.desktop.kit.Pages;
import gearscreen.desktop.kit.Ties;
import gearscreen.desktop.kit.Typography;
import gearscreen.desktop.port.Ports;
import gearscreen.desktop.results.ResultsViewModel;
import gearscreen.desktop.rows.ResultRow;
import gearscreen.desktop.rows.Rows;
import gearscreen.desktop.scan.Asking;
import gearscreen.inventory.Item;
import gearscreen.inventory.Layout;
import gearscreen.report.Wording;
import gearscreen.screening.Finding;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScanResult;
import gearscreen.screening.WhyNot;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// One item in full: evidence, directives, next step, the original row.
final class DetailPane {
    private final Wording wording;
    private final FindingsPane findings;
    private final Asking asking;
    private final Supplier<Optional<ScanResult>> result;
    private final DecisionPane decisions;
    private final ResultsViewModel viewModel;
    private final VBox decided = new VBox();
    private final VBox box = new VBox();
    private final ScrollPane scroll;
    private final OwnCards own;
    private final Label title = Typography.heading("");

    DetailPane(
            ResultsViewModel viewModel,
            Wording wording,
            Asking asking,
            Ports ports,
            CommandControls controls,
            Supplier<Optional<ScanResult>> result,
            Ties ties) {
        this.viewModel = viewModel;
        this.wording = wording;
        decisions = new DecisionPane(wording, controls);
        this.asking = asking;
        this.result = result;
        findings = new FindingsPane(wording, ports);
        own = new OwnCards(wording);
        box.getStyleClass().addAll("detail", "sections");
        scroll = Pages.scrollingPart(box);
        scroll.setId("detail");
        ties.follow(viewModel.selected(), this::show);
        ties.follow(viewModel.repaints(), _ -> viewModel.selected().get().ifPresent(this::showDecision));
    }

    Node node() {
        return scroll;
    }

    private void show(Optional<ResultRow> row) {
        box.getChildren().clear();
        if (row.isEmpty() || result.get().isEmpty()) {
            box.getChildren().add(Typography.muted(wording.text("detail.empty")));
            scroll.setAccessibleText(wording.text("detail.empty"));
            return;
        }
        show(row.get(), result.get().get());
        scroll.setVvalue(0);
    }

    private void show(ResultRow row, ScanResult scan) {
        Item item = row.screened().item();
        title.setText(wording.name(item));
        scroll.setAccessibleText(wording.text("detail.accessible", title.getText()));
        VBox head = new VBox(title, Typography.muted(wording.lines(item, scan.inventory())));
        head.getStyleClass().add("page-head");
        if (!row.flagged()) {
            head.getChildren().add(Chips.match(row.match(), wording));
        }
        box.getChildren().add(head);
        box.getChildren().addAll(own.of(row.screened().own()));
        switch (row.screened().outcome()) {
            case Outcome.Flagged(List<Finding> found) -> {
                box.getChildren().add(findings.of(found, Optional.of(scan.inventory())));
                decision(row);
            }
            case Outcome.OnOwnList(Optional<Outcome.NotEnoughData> missing) -> {
                decision(row);
                if (missing.isEmpty()) {
                    box.getChildren().add(noMatch(scan));
                }
                box.getChildren().add(whyNot(item, scan.inventory().layout()));
            }
            case Outcome.NoMatch _ -> {
                box.getChildren().add(noMatch(scan));
                box.getChildren().add(whyNot(item, scan.inventory().layout()));
            }
            case Outcome.NotEnoughData _ ->
                box.getChildren().add(whyNot(item, scan.inventory().layout()));
        }
        box.getChildren()
                .add(section(wording.text("detail.nextStep"), Typography.body(wording.nextStep(row.screened()))));
        box.getChildren()
                .add(section(
                        wording.text("detail.row", wording.line(scan.inventory(), item.line())),
                        cells(item, scan.inventory().layout())));
    }

    private Node noMatch(ScanResult scan) {
        return Typography.body(wording.text(
                "detail.noMatch", scan.watchlistVersion(), scan.watchlistDate().toString()));
    }

    private void decision(ResultRow row) {
        showDecision(row);
        box.getChildren().add(decided);
    }

    /// Alone, so that a decision does not scroll the evidence away.
    private void showDecision(ResultRow row) {
        decided.getChildren().clear();
        if (row.onAnyList()) {
            viewModel
                    .rows()
                    .get()
                    .flatMap(Rows::review)
                    .ifPresent(review -> decided.getChildren().add(decisions.of(review, row.id())));
        }
    }

    /// Asked for by a button: the answer takes a moment and few want it.
    private Node whyNot(Item item, Layout layout) {
        VBox answer = new VBox();
        answer.getStyleClass().add("section");
        Button ask = new Button(wording.text("detail.whyNot"));
        ask.setId("why-not");
        ask.setOnAction(_ -> {
            WhyNot why = asking.whyNot(item, layout);
            answer.getChildren().clear();
            if (why.candidates().isEmpty()) {
                answer.getChildren().add(Typography.body(wording.text("detail.whyNot.nothing")));
            }
            for (WhyNot.Candidate candidate : why.candidates()) {
                answer.getChildren().add(Typography.body(wording.whyNot(candidate)));
            }
        });
        VBox box = new VBox(ask, answer);
        box.getStyleClass().add("section");
        return box;
    }

    private Node cells(Item item, Layout layout) {
        Facts facts = new Facts();
        for (int i = 0; i < item.cells().size(); i++) {
            String column = layout.columns().get(i);
            facts.add(
                    wording.cell(column),
                    layout.dropped().contains(column)
                            ? wording.text("detail.secret")
                            : wording.cell(item.cells().get(i)));
        }
        return facts.node();
    }

    private static Node section(String heading, Node content) {
        VBox section = new VBox(Typography.strong(heading), content);
        section.getStyleClass().add("section");
        return section;
    }
}
