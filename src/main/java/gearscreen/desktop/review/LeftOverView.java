package gearscreen.desktop.review;

import gearscreen.desktop.kit.Pages;
import gearscreen.desktop.kit.Screen;
import gearscreen.desktop.kit.Ties;
import gearscreen.desktop.kit.Typography;
import gearscreen.desktop.kit.WrappingCell;
import gearscreen.report.Wording;
import gearscreen.review.Decision;
import gearscreen.review.Review;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Decisions that hit no finding of the scan in view: the device is gone, is written otherwise, or is no longer
/// flagged.
public final class LeftOverView implements Screen {
    private final Ties ties = new Ties();
    private final Wording wording;
    private final Label title;
    private final Label count = Typography.body("");
    private final ListView<Decision> list = new ListView<>();
    private final Parent node;

    public LeftOverView(ReviewViewModel viewModel, Wording wording, Runnable back) {
        this.wording = wording;
        title = Typography.title(wording.text("review.left.title"));
        Button leave = new Button(wording.text("detail.back"));
        leave.setOnAction(_ -> back.run());
        FlowPane actions = new FlowPane(leave);
        actions.getStyleClass().add("actions");
        list.setId("left-over");
        list.getStyleClass().add("bordered");
        list.setAccessibleText(title.getText());
        list.setPlaceholder(Typography.muted(wording.text("review.left.none")));
        list.setCellFactory(_ -> new WrappingCell<>(this::said));
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox page = new VBox(title, count, list, actions);
        page.getStyleClass().addAll("page", "results-page");
        node = Pages.filling(page);
        ties.follow(
                viewModel.current(),
                review -> show(review.map(Review::withoutFinding).orElse(List.of())));
    }

    private void show(List<Decision> left) {
        count.setText(wording.count("review.left.count", left.size()));
        // The empty list says so itself.
        count.setVisible(!left.isEmpty());
        count.setManaged(!left.isEmpty());
        list.setItems(FXCollections.observableList(left));
    }

    private String said(Decision decision) {
        return wording.text(
                "review.left.line",
                wording.cell(decision.subject()),
                wording.text("disposition." + decision.disposition().id()),
                decision.by().isEmpty() ? wording.text("review.nobody") : wording.cell(decision.by()),
                LocalDate.ofInstant(decision.at(), ZoneId.systemDefault()).toString());
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
    public void close() {
        ties.untie();
    }
}
