package gearscreen.desktop.results.page;

import gearscreen.desktop.kit.Pages;
import gearscreen.desktop.kit.Screen;
import gearscreen.desktop.kit.Ties;
import gearscreen.desktop.kit.Typography;
import gearscreen.desktop.kit.WrappingCell;
import gearscreen.desktop.port.TextClipboard;
import gearscreen.inventory.Inventory;
import gearscreen.inventory.RowProblem;
import gearscreen.inventory.SkippedLine;
import gearscreen.report.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Where every line of the file ended: the account, what a person should mend, and what was passed over.
public final class LinesView implements Screen {
    private final Ties ties = new Ties();
    private final Wording wording;
    private final Label title;
    private final Label account = Typography.body("");
    private final ListView<String> problems = list();
    private final ListView<String> skipped = list();
    private final Label problemsHeading = Typography.heading("");
    private final Label skippedHeading = Typography.heading("");
    private final Parent node;

    public LinesView(
            ObservableValue<Optional<Inventory>> inventory, Wording wording, TextClipboard clipboard, Runnable back) {
        this.wording = wording;
        title = Typography.title(wording.text("lines.title"));
        Button leave = new Button(wording.text("lines.back"));
        leave.setId("lines-back");
        leave.setOnAction(_ -> back.run());
        Button copy = new Button(wording.text("lines.copy"));
        copy.setOnAction(_ -> clipboard.put(String.join("\n", problems.getItems())));
        FlowPane actions = new FlowPane(leave, copy);
        actions.getStyleClass().add("actions");
        problemsHeading.setLabelFor(problems);
        skippedHeading.setLabelFor(skipped);
        problems.setPlaceholder(Typography.muted(wording.text("lines.noProblems")));
        skipped.setPlaceholder(Typography.muted(wording.text("lines.noSkipped")));
        VBox.setVgrow(problems, Priority.ALWAYS);
        VBox.setVgrow(skipped, Priority.ALWAYS);
        VBox page = new VBox(title, account, problemsHeading, problems, skippedHeading, skipped, actions);
        page.getStyleClass().addAll("page", "results-page");
        node = Pages.filling(page);
        ties.follow(inventory, read -> read.ifPresent(this::show));
    }

    private void show(Inventory inventory) {
        var lines = inventory.account();
        account.setText(wording.account(lines));
        List<String> said = new ArrayList<>();
        for (RowProblem problem : inventory.problems()) {
            said.add(wording.problem(problem, inventory));
        }
        problems.setItems(FXCollections.observableArrayList(said));
        problemsHeading.setText(wording.count("lines.problems", said.size()));
        List<String> passed = new ArrayList<>();
        for (SkippedLine line : inventory.skipped()) {
            passed.add(wording.text(
                    "lines.skipped.line", wording.line(inventory, line.line()), wording.skipped(line.why())));
        }
        skipped.setItems(FXCollections.observableArrayList(passed));
        skippedHeading.setText(wording.count("lines.skipped", passed.size()));
    }

    private static ListView<String> list() {
        ListView<String> list = new ListView<>();
        list.setCellFactory(_ -> new WrappingCell());
        list.getStyleClass().add("bordered");
        return list;
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public Node entry() {
        return title;
    }

    @Override
    public List<Node> panes() {
        return List.of(problems, skipped);
    }

    @Override
    public void close() {
        ties.untie();
    }
}
