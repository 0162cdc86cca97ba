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
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Where every line of the file ended: the account, what a person should mend, and what was passed over.
public final class LinesView implements Screen {
    /// Heights in em: of a list that is empty, of one line, and of a list that is long enough to scroll.
    private static final double NONE = 3;

    private static final double LINE = 2.4;
    private static final double MOST = 14;

    /// Up to so many lines a list is no higher than they are.
    private static final int FEW = 5;

    private final Ties ties = new Ties();
    private final Wording wording;
    private final Label title;
    private final Label account = Typography.body("");
    private final ListView<RowProblem> problems = list(this::said);
    private final ListView<SkippedLine> skipped = list(this::said);
    private final Label problemsHeading = Typography.heading("");
    private final Label skippedHeading = Typography.heading("");
    private final Parent node;
    private Optional<Inventory> inventory = Optional.empty();

    public LinesView(
            ObservableValue<Optional<Inventory>> read, Wording wording, TextClipboard clipboard, Runnable back) {
        this.wording = wording;
        title = Typography.title(wording.text("lines.title"));
        Button leave = new Button(wording.text("lines.back"));
        leave.setId("lines-back");
        leave.setOnAction(_ -> back.run());
        Button copy = new Button(wording.text("lines.copy"));
        copy.setOnAction(
                _ -> clipboard.put(problems.getItems().stream().map(this::said).collect(Collectors.joining("\n"))));
        FlowPane actions = new FlowPane(leave, copy);
        actions.getStyleClass().add("actions");
        problemsHeading.setLabelFor(problems);
        skippedHeading.setLabelFor(skipped);
        problems.setPlaceholder(Typography.muted(wording.text("lines.noProblems")));
        skipped.setPlaceholder(Typography.muted(wording.text("lines.noSkipped")));
        problems.setMinHeight(Region.USE_PREF_SIZE);
        skipped.setMinHeight(Region.USE_PREF_SIZE);
        VBox page = new VBox(title, account, problemsHeading, problems, skippedHeading, skipped, actions);
        page.getStyleClass().addAll("page", "results-page");
        node = Pages.filling(page);
        ties.follow(read, now -> now.ifPresent(this::show));
    }

    private void show(Inventory now) {
        inventory = Optional.of(now);
        account.setText(wording.account(now.account()));
        show(problems, now.problems());
        problemsHeading.setText(wording.count("lines.problems", now.problems().size()));
        show(skipped, now.skipped());
        skippedHeading.setText(wording.count("lines.skipped", now.skipped().size()));
    }

    /// As high as what it says needs, at most: an empty list is one line.
    private static <T> void show(ListView<T> list, List<T> said) {
        list.setItems(FXCollections.observableList(said));
        list.setStyle("-fx-pref-height: " + (said.isEmpty() ? NONE : Math.min(MOST, said.size() * LINE + 1)) + "em;");
        VBox.setVgrow(list, said.size() > FEW ? Priority.ALWAYS : Priority.NEVER);
    }

    private String said(RowProblem problem) {
        return inventory.map(of -> wording.problem(problem, of)).orElse("");
    }

    private String said(SkippedLine line) {
        return inventory
                .map(of ->
                        wording.text("lines.skipped.line", wording.line(of, line.line()), wording.skipped(line.why())))
                .orElse("");
    }

    private static <T> ListView<T> list(Function<T, String> said) {
        ListView<T> list = new ListView<>();
        list.setCellFactory(_ -> new WrappingCell<>(said));
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
