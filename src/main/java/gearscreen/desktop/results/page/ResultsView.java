package gearscreen.desktop.results.page;

import gearscreen.desktop.command.Command;
import gearscreen.desktop.command.CommandControls;
import gearscreen.desktop.findings.PlainText;
import gearscreen.desktop.kit.Pages;
import gearscreen.desktop.kit.Screen;
import gearscreen.desktop.kit.Ties;
import gearscreen.desktop.port.Ports;
import gearscreen.desktop.results.ResultsViewModel;
import gearscreen.desktop.results.table.ResultTable;
import gearscreen.desktop.review.ReviewViewModel;
import gearscreen.desktop.rows.ResultRow;
import gearscreen.desktop.scan.Asking;
import gearscreen.desktop.scan.ProfilesViewModel;
import gearscreen.desktop.scan.ScanViewModel;
import gearscreen.report.Wording;
import gearscreen.screening.Finding;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScanResult;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What the scan found. With little room the detail is a page of its own: Enter opens it, Escape returns.
public final class ResultsView implements Screen {
    private static final double TABLE_SHARE = 0.66;

    private final Ties ties = new Ties();
    private final Wording wording;
    private final ResultsViewModel viewModel;
    private final ScanViewModel scan;
    private final ObservableBooleanValue compact;
    private final ResultsHead head;
    private final FilterBar filters;
    private final Cards cards;
    private final ResultTable table;
    private final DetailPane detail;
    private final FootLine foot;
    private final CommandControls controls;
    private final BarsPane bars;
    private final BorderPane detailPage = new BorderPane();
    private final SplitPane split = new SplitPane();
    private final StackPane content = new StackPane();
    private final Parent node;
    private final VBox top;
    private boolean detailAlone;
    private boolean greeted;

    public ResultsView(
            ResultsViewModel viewModel,
            ReviewViewModel review,
            ScanViewModel scan,
            ProfilesViewModel profiles,
            Asking asking,
            Wording wording,
            CommandControls controls,
            Ports ports,
            ObservableBooleanValue compact) {
        this.viewModel = viewModel;
        this.scan = scan;
        this.wording = wording;
        this.compact = compact;
        this.controls = controls;
        filters = new FilterBar(viewModel, wording, ties);
        cards = new Cards(viewModel, wording, ties);
        bars = new BarsPane(viewModel, wording, compact, ties);
        foot = new FootLine(viewModel, review, scan, wording, controls, ties);
        table = new ResultTable(viewModel, wording, foot.font(), ties);
        detail = new DetailPane(
                viewModel, wording, asking, ports, controls, () -> scan.result().get(), ties);

        head = new ResultsHead(viewModel, scan, profiles, wording, controls, compact, ties);
        HBox besideEachOther = new HBox();
        besideEachOther.getStyleClass().add("overview");
        HBox.setHgrow(bars.node(), Priority.ALWAYS);
        VBox overview = new VBox();
        ties.follow(bars.there(), beside -> {
            cards.beside(beside);
            besideEachOther.getChildren().clear();
            overview.getChildren().clear();
            if (beside) {
                besideEachOther.getChildren().addAll(cards.node(), bars.node());
                overview.getChildren().add(besideEachOther);
            } else {
                // Alone: a box around them would keep the height that they have in a narrower place.
                overview.getChildren().add(cards.node());
            }
        });
        top = new VBox(head.node(), overview, filters.node());
        top.getStyleClass().add("section");
        split.setOrientation(Orientation.HORIZONTAL);
        split.getStyleClass().add("results-split");
        VBox.setVgrow(content, Priority.ALWAYS);
        VBox page = new VBox(top, content, foot.node());
        page.getStyleClass().addAll("page", "results-page");
        node = Pages.filling(page);

        Button back = new Button(wording.text("detail.back"));
        back.setOnAction(_ -> leaveDetail());
        HBox backBar = new HBox(back);
        backBar.getStyleClass().add("actions");
        detailPage.setTop(backBar);
        table.node().setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openDetail();
                event.consume();
            }
        });
        table.node().setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                openDetail();
            }
        });
        content.addEventHandler(KeyEvent.KEY_PRESSED, this::localKey);
        ties.follow(compact, _ -> arrange());
        ties.follow(viewModel.detailShown(), _ -> arrange());
        ties.follow(scan.result(), _ -> greeted = false);
    }

    /// Single letters act on the item in view, and only where nobody types.
    private void localKey(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        for (Command command : controls.commands().all()) {
            if (command.local() && command.keys().getFirst().match(event)) {
                command.run();
                event.consume();
                return;
            }
        }
    }

    private void arrange() {
        boolean narrow = compact.get();
        detailAlone = detailAlone && narrow;
        split.getItems().clear();
        content.getChildren().clear();
        detailPage.setCenter(null);
        top.setVisible(!detailAlone);
        top.setManaged(!detailAlone);
        if (detailAlone) {
            detailPage.setCenter(detail.node());
            content.getChildren().add(detailPage);
        } else if (narrow || !viewModel.detailShown().get()) {
            content.getChildren().add(table.node());
        } else {
            split.getItems().setAll(List.of(table.node(), detail.node()));
            split.setDividerPositions(TABLE_SHARE);
            content.getChildren().add(split);
        }
    }

    /// Shows the detail where it is not in view, and goes there.
    private void openDetail() {
        if (compact.get()) {
            detailAlone = true;
        } else {
            viewModel.detailShown().set(true);
        }
        arrange();
        detail.node().requestFocus();
    }

    private void leaveDetail() {
        detailAlone = false;
        arrange();
        table.node().requestFocus();
    }

    @Override
    public boolean escape() {
        boolean inDetail = detailAlone || isInside(detail.node());
        if (inDetail) {
            leaveDetail();
        }
        return inDetail;
    }

    private static boolean isInside(Node pane) {
        Node at = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
        while (at != null && !at.equals(pane)) {
            at = at.getParent();
        }
        return at != null;
    }

    @Override
    public Parent node() {
        return node;
    }

    /// The first time the sentence that sums up the scan, so that it is read out; then back to where one was.
    @Override
    public Node entry() {
        if (!greeted) {
            greeted = true;
            return head.title();
        }
        return detailAlone ? detail.node() : table.node();
    }

    @Override
    public Optional<Node> find() {
        return Optional.of(filters.field());
    }

    @Override
    public Optional<String> copied() {
        return viewModel.selected().get().flatMap(row -> scan.result().get().map(result -> text(row, result)));
    }

    /// The cells as written, with tabs between them.
    @Override
    public Optional<String> copiedRow() {
        return viewModel
                .selected()
                .get()
                .map(row -> row.screened().item().cells().stream()
                        .map(cell -> cell.replaceAll("[\\t\\r\\n]+", " "))
                        .collect(Collectors.joining("\t")));
    }

    private String text(ResultRow row, ScanResult result) {
        List<Finding> found =
                row.screened().outcome() instanceof Outcome.Flagged(List<Finding> findings) ? findings : List.of();
        String name = wording.lines(row.screened().item(), result.inventory()) + ", "
                + wording.name(row.screened().item());
        return new PlainText(wording, result.watchlistVersion(), result.watchlistDate())
                .of(name, row.screened(), found);
    }

    @Override
    public List<Node> panes() {
        return List.of(
                head.title(), cards.node(), bars.node(), filters.node(), table.node(), detail.node(), foot.node());
    }

    @Override
    public void close() {
        ties.untie();
    }
}
