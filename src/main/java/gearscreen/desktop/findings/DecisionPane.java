package gearscreen.desktop.findings;

import gearscreen.desktop.command.CommandControls;
import gearscreen.desktop.kit.Typography;
import gearscreen.report.OwnWording;
import gearscreen.report.Wording;
import gearscreen.review.Disposition;
import gearscreen.review.Matter;
import gearscreen.review.Review;
import gearscreen.review.Standing;
import gearscreen.screening.Finding;
import gearscreen.screening.applicability.ListingEffect;
import gearscreen.screening.own.OwnFinding;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
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

    /// @param item one that is on any list
    public Node of(Review review, int item) {
        List<Matter> matters = Matter.of(review.scan().items().get(item));
        VBox box = new VBox(Typography.strong(wording.text("review.decision")));
        box.getStyleClass().add("section");
        box.setId("decision");
        List<Standing> standings = review.standings(item);
        StandingPane pane = new StandingPane(wording, title(matters));
        for (int i = 0; i < standings.size(); i++) {
            if (standings.size() > 1) {
                box.getChildren().add(Typography.muted(named(matters.get(i))));
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

    private String named(Matter matter) {
        return switch (matter) {
            case Matter.Listed(Finding finding) -> finding.supplier().name();
            case Matter.OnOwnList(OwnFinding finding) -> new OwnWording(wording).listed(finding);
        };
    }

    private Function<String, String> title(List<Matter> matters) {
        return id -> matters.stream()
                .flatMap(matter -> switch (matter) {
                    case Matter.Listed(Finding finding) -> finding.listings().stream();
                    case Matter.OnOwnList _ -> Stream.<ListingEffect>empty();
                })
                .map(ListingEffect::directive)
                .filter(directive -> directive.id().equals(id))
                .findFirst()
                .map(directive -> wording.text(directive.title()))
                .orElse(id);
    }
}
