package gearscreen.desktop.findings;

import gearscreen.desktop.kit.Typography;
import gearscreen.report.Wording;
import gearscreen.review.Change;
import gearscreen.review.Decision;
import gearscreen.review.Disposition;
import gearscreen.review.Standing;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/// How a finding stands: the decision that counts, why it is open again, and all that was decided before.
final class StandingPane {
    private final Wording wording;
    private final Function<String, String> directive;

    /// @param directive the title of a directive by its id
    StandingPane(Wording wording, Function<String, String> directive) {
        this.wording = wording;
        this.directive = directive;
    }

    Node of(Standing standing) {
        VBox box = new VBox();
        box.getStyleClass().add("section");
        box.getChildren()
                .add(Chips.chip(
                        said(standing.shown()),
                        "disposition-" + standing.shown().id()));
        standing.decision()
                .filter(decision -> decision.disposition() != Disposition.TO_REVIEW)
                .ifPresent(decision ->
                        box.getChildren().add(Typography.body(wording.text("review.line", facts(decision)))));
        if (standing.why() != Standing.Why.DECIDED) {
            String until = standing.decision().map(Decision::until).orElse("");
            box.getChildren()
                    .add(Typography.body(
                            wording.text("review.standing." + standing.why().id(), wording.cell(until))));
        }
        for (Change change : standing.changes()) {
            box.getChildren()
                    .add(Typography.body(wording.text(
                            "review.changed." + change.what().id(),
                            change.directive().isEmpty() ? "" : directive.apply(change.directive()))));
        }
        standing.decision().ifPresent(decision -> more(decision, box));
        if (standing.history().size() > 1) {
            box.getChildren().add(history(standing.history()));
        }
        return box;
    }

    private Node history(List<Decision> entries) {
        VBox list = new VBox();
        list.getStyleClass().add("section");
        for (Decision entry : entries.reversed()) {
            list.getChildren()
                    .add(Typography.body(
                            wording.text("review.entry." + entry.act().id(), facts(entry))));
        }
        TitledPane folded = new TitledPane(wording.count("review.history", entries.size()), list);
        folded.setMnemonicParsing(false);
        folded.setAnimated(false);
        folded.setExpanded(false);
        return folded;
    }

    private void more(Decision decision, VBox box) {
        if (!decision.reason().isEmpty()) {
            box.getChildren()
                    .add(Typography.body(wording.pair(
                            wording.text("review.field.reason"),
                            wording.text("disposition.reason."
                                    + decision.disposition().id() + "." + decision.reason()))));
        }
        line(box, "note", decision.note());
        line(box, "reference", decision.reference());
        line(box, "approver", decision.approver());
        line(box, "until", decision.until());
        if (!decision.onlyFor().isEmpty()) {
            box.getChildren().add(Typography.muted(wording.text("review.onlyThisFile")));
        }
    }

    private void line(VBox box, String field, String text) {
        if (!text.isEmpty()) {
            box.getChildren()
                    .add(Typography.body(wording.pair(wording.text("review.field." + field), wording.cell(text))));
        }
    }

    private String said(Disposition disposition) {
        return wording.text("disposition." + disposition.id());
    }

    /// Disposition, who, on which day, what was done.
    private Object[] facts(Decision decision) {
        String by = decision.by().isEmpty() ? wording.text("review.nobody") : wording.cell(decision.by());
        LocalDate day = LocalDate.ofInstant(decision.at(), ZoneId.systemDefault());
        return new Object[] {
            said(decision.disposition()),
            by,
            day.toString(),
            wording.text("review.act." + decision.act().id())
        };
    }
}
