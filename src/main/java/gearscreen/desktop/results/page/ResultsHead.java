package gearscreen.desktop.results.page;

import atlantafx.base.theme.Styles;
import gearscreen.desktop.command.CommandControls;
import gearscreen.desktop.kit.Ties;
import gearscreen.desktop.kit.Typography;
import gearscreen.desktop.results.ResultsViewModel;
import gearscreen.desktop.results.table.ColumnsMenu;
import gearscreen.desktop.scan.AsOfField;
import gearscreen.desktop.scan.ProfileChip;
import gearscreen.desktop.scan.ProfilesViewModel;
import gearscreen.desktop.scan.ScanViewModel;
import gearscreen.desktop.scan.ScanViewModel.Step;
import gearscreen.desktop.scan.StepLine;
import gearscreen.report.Wording;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The sentence that sums up the scan, and what can be done with all of it.
final class ResultsHead {
    private static final double GAP = 8;

    private final Wording wording;
    private final ScanViewModel scan;
    private final Label title = Typography.title("");
    private final Label subtitle = Typography.muted("");
    private final VBox node;

    ResultsHead(
            ResultsViewModel viewModel,
            ScanViewModel scan,
            ProfilesViewModel profiles,
            Wording wording,
            CommandControls controls,
            ObservableBooleanValue compact,
            Ties ties) {
        this.scan = scan;
        this.wording = wording;
        Button export = controls.button("export");
        export.getStyleClass().add(Styles.ACCENT);
        List<ButtonBase> buttons = List.of(
                controls.button("columns"),
                controls.button("lines"),
                new ColumnsMenu(viewModel, wording, ties).node(),
                export);
        HBox row = new HBox();
        FlowPane wrapping = new FlowPane();
        row.getStyleClass().addAll("actions", "actions-right");
        wrapping.getStyleClass().add("actions");
        VBox heading = new VBox(StepLine.at(Step.RESULTS, wording.messages()), title, subtitle);
        heading.getStyleClass().add("page-head");
        ProfileChip chip = new ProfileChip(wording.messages(), profiles, ties);
        AsOfField asOf = new AsOfField(wording.messages(), scan.asOf(), ties);
        VBox questions = new VBox(chip.labelled(), asOf.row());
        questions.getStyleClass().add("section");
        VBox side = new VBox();
        side.getStyleClass().add("section");
        BorderPane head = new BorderPane(heading);
        node = new VBox(head, asOf.sentences());
        ties.follow(compact, narrow -> {
            head.setRight(null);
            head.setBottom(null);
            row.getChildren().clear();
            wrapping.getChildren().clear();
            (narrow ? wrapping : row).getChildren().setAll(buttons);
            side.getChildren().setAll(narrow ? wrapping : row, questions);
            BorderPane.setMargin(side, new Insets(narrow ? GAP : 0, 0, 0, narrow ? 0 : GAP));
            if (narrow) {
                head.setBottom(side);
            } else {
                head.setRight(side);
            }
        });
        ties.follow(scan.result(), _ -> say());
    }

    private void say() {
        scan.result().get().ifPresent(result -> {
            title.setText(wording.count(
                    "results.heading", result.flagged(), result.items().size()));
            DateTimeFormatter time = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd HH:mm", wording.messages().language().locale());
            subtitle.setText(wording.text(
                    "results.subtitle",
                    wording.cell(result.inventory().source().name()),
                    scan.scanned().get().map(time::format).orElse(""),
                    result.watchlistVersion(),
                    result.watchlistDate().toString()));
        });
    }

    Node node() {
        return node;
    }

    /// Takes the focus when a scan is done, so that it is read out.
    Node title() {
        return title;
    }
}
