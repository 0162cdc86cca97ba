package gearscreen.desktop.results.page;

import gearscreen.desktop.command.CommandControls;
import gearscreen.desktop.kit.Ties;
import gearscreen.desktop.kit.Typography;
import gearscreen.desktop.results.ResultsViewModel;
import gearscreen.desktop.review.ReviewViewModel;
import gearscreen.desktop.scan.ScanViewModel;
import gearscreen.report.Wording;
import gearscreen.review.Review;
import gearscreen.review.ReviewCounts;
import gearscreen.screening.ScanResult;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.text.Font;
import javafx.util.Duration;

/// What stands below the table: how much of the file is shown, what is marked, how far the review is, what was done
/// last.
final class FootLine {
    /// What is quicker is not worth a word.
    private static final Duration PATIENCE = Duration.millis(150);

    private final FlowPane line = new FlowPane();
    private final Label shown = Typography.muted("");
    private final Label marked = Typography.strong("");
    private final Label decided = Typography.muted("");
    private final Label last = Typography.muted("");
    private final ResultsViewModel viewModel;
    private final ReviewViewModel review;
    private final ScanViewModel scan;
    private final Wording wording;

    FootLine(
            ResultsViewModel viewModel,
            ReviewViewModel review,
            ScanViewModel scan,
            Wording wording,
            CommandControls controls,
            Ties ties) {
        this.viewModel = viewModel;
        this.review = review;
        this.scan = scan;
        this.wording = wording;
        Button decide = controls.button("decide");
        Button unmark = controls.button("unmarkAll");
        HBox marks = new HBox(marked, decide, unmark);
        marks.getStyleClass().add("actions");
        marked.setId("marked");
        decided.setId("decided");
        decided.setFocusTraversable(true);
        last.setId("last-decision");
        line.getStyleClass().add("foot-line");
        line.getChildren().setAll(marks, decided, last, shown);
        List.of(decided, last, shown).forEach(sentence -> Typography.inFlow(sentence, line));
        ties.follow(viewModel.marks().count(), count -> {
            marked.setText(wording.count("results.marked", count.longValue()));
            marks.setVisible(count.intValue() > 0);
            marks.setManaged(count.intValue() > 0);
        });
        ties.follow(scan.result(), _ -> say());
        ties.follow(viewModel.swaps(), _ -> say());
        PauseTransition patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(_ -> shown.setText(wording.text("results.busy")));
        ties.follow(viewModel.busy(), busy -> {
            if (busy) {
                patience.playFromStart();
            } else {
                patience.stop();
                say();
            }
        });
        ties.follow(review.current(), _ -> progress());
        ties.follow(review.last(), done -> {
            last.setText(done.map(one -> wording.count(
                            "review.last." + one.act().id(),
                            one.items(),
                            wording.text("disposition." + one.disposition().id())))
                    .orElse(""));
            last.setVisible(done.isPresent());
            last.setManaged(done.isPresent());
        });
    }

    private void say() {
        scan.result().get().ifPresent(result -> {
            String some = wording.text(
                    "results.shown", viewModel.shown().size(), result.items().size());
            shown.setText(some + "  ·  " + wording.account(result.inventory().account()) + problems(result));
        });
    }

    private String problems(ScanResult result) {
        int problems = result.inventory().problems().size();
        return problems == 0 ? "" : "  ·  " + wording.count("lines.problems", problems);
    }

    private void progress() {
        boolean any =
                review.current().get().filter(now -> now.counts().all() > 0).isPresent();
        decided.setVisible(any);
        decided.setManaged(any);
        review.current().get().map(Review::counts).ifPresent(this::progress);
    }

    private void progress(ReviewCounts counts) {
        decided.setText(wording.count("review.progress", counts.decided(), counts.all()));
    }

    Node node() {
        return line;
    }

    ObservableValue<Font> font() {
        return shown.fontProperty();
    }
}
