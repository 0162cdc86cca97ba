package gearscreen.desktop.findings;

import gearscreen.desktop.command.CommandControls;
import gearscreen.desktop.kit.Typography;
import gearscreen.report.Wording;
import gearscreen.review.Disposition;
import gearscreen.review.Review;
import gearscreen.review.Standing;
import gearscreen.screening.Finding;
import gearscreen.screening.ListingEffect;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The part of an item's detail that is about decisions: how each finding stands, and what can be decided.
public final class DecisionPane {
    /// What can be decided, in the order in which it is offered.
    public static final List<Disposition> CHOICES = List.of(
            Disposition.CONFIRMED,
            Disposition.NOT_THIS_SUPPLIER,
            Disposition.DOES_NOT_APPLY,
            Disposition.REPLACED,
            Disposition.EXCEPTION,
            Disposition.TO_REVIEW);

    private final Wording wording;
    private final CommandControls controls;

    public DecisionPane(Wording wording, CommandControls controls) {
        this.wording = wording;
        this.controls = controls;
    }

    /// @param findings of the item; not empty
    public Node of(Review review, int item, List<Finding> findings) {
        VBox box = new VBox(Typography.strong(wording.text("review.decision")));
        box.getStyleClass().add("section");
        box.setId("decision");
        List<Standing> standings = review.standings(item);
        StandingPane pane = new StandingPane(wording, title(findings));
        for (int i = 0; i < standings.size(); i++) {
            if (standings.size() > 1) {
                box.getChildren()
                        .add(Typography.muted(findings.get(i).supplier().name()));
            }
            box.getChildren().add(pane.of(standings.get(i)));
        }
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("actions");
        for (Disposition disposition : CHOICES) {
            Button button = controls.button("decide." + disposition.id());
            buttons.getChildren().add(button);
        }
        box.getChildren().add(buttons);
        return box;
    }

    private Function<String, String> title(List<Finding> findings) {
        return id -> findings.stream()
                .flatMap(finding -> finding.listings().stream())
                .map(ListingEffect::directive)
                .filter(directive -> directive.id().equals(id))
                .findFirst()
                .map(directive -> wording.text(directive.title()))
                .orElse(id);
    }
}
