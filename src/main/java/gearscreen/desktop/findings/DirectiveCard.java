package gearscreen.desktop.findings;

import atlantafx.base.theme.Styles;
import gearscreen.desktop.kit.Typography;
import gearscreen.desktop.port.Ports;
import gearscreen.report.Wording;
import gearscreen.screening.applicability.ListingEffect;
import gearscreen.text.LocalizedText;
import gearscreen.watchlist.Applicability;
import gearscreen.watchlist.Directive;
import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One directive that names the supplier, and what it means for this organisation.
final class DirectiveCard {
    private final Wording wording;
    private final Ports ports;
    private final VBox card;

    DirectiveCard(ListingEffect effect, Wording wording, Ports ports) {
        this.wording = wording;
        this.ports = ports;
        Directive directive = effect.directive();
        FlowPane head = new FlowPane(
                Chips.applies(effect.applicability(), wording),
                Typography.muted(Stream.of(directive.authority(), new ThatDay(wording).of(effect))
                        .collect(Collectors.joining(" · "))));
        head.getStyleClass().add("chips");
        VBox more = new VBox();
        ToggleButton details = new ToggleButton(wording.text("detail.directive.more"));
        details.getStyleClass().addAll("link-toggle");
        details.setAccessibleText(wording.text("detail.directive.moreOf", wording.text(directive.title())));
        // A supplier is named in about thirty: what nobody opens is not made.
        details.selectedProperty().subscribe(open -> {
            if (open && more.getChildren().isEmpty()) {
                more.getChildren().add(more(effect));
            }
            more.setVisible(open);
            more.setManaged(open);
        });
        details.setSelected(effect.applicability() == Applicability.APPLIES);
        card = FindingsPane.card(
                Typography.strong(wording.text(directive.title())),
                head,
                Typography.body(wording.reason(effect.reason())),
                details,
                more);
        card.getStyleClass().add(Chips.styleClass(effect.applicability()));
    }

    Node node() {
        return card;
    }

    private Node more(ListingEffect effect) {
        Directive directive = effect.directive();
        Facts facts = new Facts();
        facts.add(wording.text("detail.directive.citation"), directive.citation());
        facts.add(wording.text("detail.directive.issued"), directive.issued());
        directive.inForceFrom().ifPresent(day -> facts.add(wording.text("detail.directive.from"), day.toString()));
        directive.inForceUntil().ifPresent(day -> facts.add(wording.text("detail.directive.until"), day.toString()));
        directive.statusNote().ifPresent(note -> facts.add(wording.text("detail.directive.status"), text(note)));
        facts.add(wording.text("detail.directive.names"), effect.listing().name());
        facts.add(wording.text("detail.directive.scope"), text(effect.listing().scope()));
        facts.add(wording.text("detail.directive.bound"), text(directive.boundNote()));
        facts.add(wording.text("detail.directive.covers"), text(directive.covers()));
        facts.add(wording.text("detail.directive.meaning"), text(directive.meaning()));
        facts.add(
                wording.text("detail.directive.checked"),
                directive.lastChecked().toString());
        if (!directive.links().isEmpty()) {
            FlowPane pages = new FlowPane();
            pages.getStyleClass().add("chips");
            directive.links().forEach(link -> pages.getChildren().addAll(link(link), copyLink(link)));
            facts.add(wording.text("detail.directive.pages"), pages);
        }
        return facts.node();
    }

    private String text(LocalizedText text) {
        return wording.text(text);
    }

    /// Where no browser opens, the address can still be had.
    private Node copyLink(Directive.Link link) {
        Button copy = new Button(wording.text("detail.directive.copyPage"));
        copy.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        copy.setAccessibleText(wording.text("detail.directive.copyPageOf", link.url()));
        copy.setOnAction(_ -> ports.clipboard().put(link.url()));
        return copy;
    }

    private Node link(Directive.Link link) {
        URI page = URI.create(link.url());
        Hyperlink hyperlink = new Hyperlink(wording.text("detail.directive.page", page.getHost(), link.language()));
        hyperlink.setTooltip(new Tooltip(link.url()));
        hyperlink.setWrapText(true);
        hyperlink.setMinHeight(Region.USE_PREF_SIZE);
        hyperlink.setOnAction(_ -> {
            ports.links().open(page);
            hyperlink.setVisited(false);
        });
        return hyperlink;
    }
}
