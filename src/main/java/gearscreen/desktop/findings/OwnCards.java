package gearscreen.desktop.findings;

import gearscreen.desktop.kit.Typography;
import gearscreen.report.OwnWording;
import gearscreen.report.Wording;
import gearscreen.screening.own.OwnFinding;
import gearscreen.screening.own.OwnMarks;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What lists of one's own say of an item.
public final class OwnCards {
    private final Wording wording;
    private final OwnWording own;

    public OwnCards(Wording wording) {
        this.wording = wording;
        this.own = new OwnWording(wording);
    }

    /// Empty where no list says anything.
    public List<Node> of(OwnMarks marks) {
        List<Node> cards = new ArrayList<>();
        marks.allowances().forEach(allowed -> {
            Label label = Typography.body(own.allowance(allowed));
            label.getStyleClass().add("conflict");
            label.setMaxWidth(Double.MAX_VALUE);
            cards.add(label);
        });
        marks.findings().forEach(finding -> cards.add(card(finding)));
        return cards;
    }

    private Node card(OwnFinding finding) {
        VBox box = new VBox(Typography.heading(own.entry(finding.entry())), Typography.muted(own.name(finding.list())));
        box.getStyleClass().add("section");
        FlowPane chips = new FlowPane(
                Chips.match(Match.ON_OWN_LIST, wording), Chips.match(Match.of(finding.strength()), wording));
        chips.getStyleClass().add("chips");
        box.getChildren().add(chips);
        box.getChildren()
                .add(Typography.strong(
                        wording.count("detail.evidence", finding.evidence().size())));
        finding.evidence()
                .forEach(evidence -> box.getChildren().add(FindingsPane.card(Typography.body(own.evidence(evidence)))));
        box.getChildren().add(Typography.body(own.said(finding)));
        return box;
    }
}
