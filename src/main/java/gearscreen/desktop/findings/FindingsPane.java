package gearscreen.desktop.findings;

import gearscreen.desktop.kit.Typography;
import gearscreen.desktop.port.Ports;
import gearscreen.inventory.Inventory;
import gearscreen.report.Wording;
import gearscreen.screening.Evidence;
import gearscreen.screening.Finding;
import gearscreen.screening.applicability.ListingEffect;
import gearscreen.watchlist.Applicability;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The findings of one item: for each supplier the conflict, the evidence and the directives.
public final class FindingsPane {
    /// More directives of one kind than this are folded away unless they apply.
    private static final int MANY = 5;

    private final Wording wording;
    private final Ports ports;

    public FindingsPane(Wording wording, Ports ports) {
        this.wording = wording;
        this.ports = ports;
    }

    /// @param inventory where the item is from; empty for a line that was typed, which has neither column nor line
    public Node of(List<Finding> findings, Optional<Inventory> inventory) {
        VBox box = new VBox();
        box.getStyleClass().add("sections");
        findings.forEach(finding -> box.getChildren().add(finding(finding, inventory)));
        return box;
    }

    private Node finding(Finding finding, Optional<Inventory> inventory) {
        VBox box = new VBox();
        box.getStyleClass().add("section");
        box.getChildren().add(Typography.heading(finding.supplier().name()));
        finding.via()
                .ifPresent(via -> box.getChildren()
                        .add(Typography.muted(wording.text(
                                "detail.via", via.name(), finding.supplier().name()))));
        FlowPane chips = new FlowPane(
                Chips.match(Match.of(finding.strength()), wording), Chips.applies(finding.applicability(), wording));
        chips.getStyleClass().add("chips");
        box.getChildren().add(chips);
        wording.conflict(finding).map(this::conflict).ifPresent(box.getChildren()::add);
        box.getChildren()
                .add(Typography.strong(
                        wording.count("detail.evidence", finding.evidence().size())));
        finding.evidence().forEach(evidence -> box.getChildren().add(evidence(evidence, inventory)));
        for (Applicability level : Applicability.values()) {
            directives(finding.listings(), level).ifPresent(box.getChildren()::add);
        }
        if (finding.listings().isEmpty()) {
            box.getChildren().add(Typography.body(wording.text("detail.noListing")));
        }
        return box;
    }

    private Node conflict(String sentence) {
        Label label = Typography.body(sentence);
        label.getStyleClass().add("conflict");
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private Node evidence(Evidence evidence, Optional<Inventory> inventory) {
        Facts facts = new Facts();
        inventory.ifPresent(of -> facts.add(
                wording.text("detail.evidence.found"),
                wording.text(
                        "detail.evidence.cell",
                        wording.cell(evidence.found().column()),
                        wording.line(of, evidence.found().line()),
                        wording.cell(evidence.found().text()))));
        facts.add(wording.text("detail.evidence.listed"), wording.listed(evidence));
        facts.add(
                wording.text("detail.evidence.alone"),
                wording.text(Match.of(evidence.strength()).key()));
        facts.add(wording.text("detail.evidence.source"), new SourceLinks(wording, ports).of(evidence.provenance()));
        return card(Typography.body(wording.evidence(evidence)), facts.node());
    }

    /// The directives that name a supplier, by what they mean; says so where there are none.
    public List<Node> directives(List<ListingEffect> listings) {
        return listings.isEmpty()
                ? List.of(Typography.body(wording.text("detail.noListing")))
                : Arrays.stream(Applicability.values())
                        .map(level -> directives(listings, level))
                        .flatMap(Optional::stream)
                        .toList();
    }

    private Optional<Node> directives(List<ListingEffect> listings, Applicability level) {
        List<ListingEffect> effects = listings.stream()
                .filter(effect -> effect.applicability() == level)
                .toList();
        if (effects.isEmpty()) {
            return Optional.empty();
        }
        String title = wording.count("detail.directives." + level.name(), effects.size());
        if (level == Applicability.INFORMATION || effects.size() > MANY) {
            // A supplier can be named in thirty: those are there, but not in the way.
            TitledPane folded = new TitledPane();
            folded.setText(title);
            folded.setMnemonicParsing(false);
            folded.setAnimated(false);
            folded.setExpanded(level == Applicability.APPLIES
                    || (effects.size() <= MANY && level == listings.getFirst().applicability()));
            VBox inside = new VBox();
            folded.setContent(inside);
            folded.expandedProperty().subscribe(open -> {
                if (open && inside.getChildren().isEmpty()) {
                    inside.getChildren().add(cards(effects));
                }
            });
            return Optional.of(folded);
        }
        VBox group = new VBox(Typography.strong(title), cards(effects));
        group.getStyleClass().add("section");
        return Optional.of(group);
    }

    private Node cards(List<ListingEffect> effects) {
        VBox box = new VBox();
        box.getStyleClass().add("section");
        effects.forEach(effect -> box.getChildren().add(new DirectiveCard(effect, wording, ports).node()));
        return box;
    }

    static VBox card(Node... children) {
        VBox card = new VBox(children);
        card.getStyleClass().add("card");
        return card;
    }
}
