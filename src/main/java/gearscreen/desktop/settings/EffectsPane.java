package gearscreen.desktop.settings;

import gearscreen.desktop.findings.Chips;
import gearscreen.desktop.kit.Ties;
import gearscreen.desktop.kit.Typography;
import gearscreen.report.Wording;
import gearscreen.screening.applicability.DirectiveBearing;
import gearscreen.screening.applicability.DirectiveOverride;
import gearscreen.watchlist.Applicability;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Every directive with what it means for the organisation, why, and a way to say otherwise.
final class EffectsPane {
    private final WhoViewModel viewModel;
    private final Wording wording;
    private final VBox node = new VBox();
    private final Label counts = Typography.strong("");
    private final Map<Applicability, TitledPane> groups = new HashMap<>();
    private final Set<Applicability> open = EnumSet.of(Applicability.APPLIES);

    EffectsPane(WhoViewModel viewModel, Wording wording, Ties ties) {
        this.viewModel = viewModel;
        this.wording = wording;
        counts.setId("who-counts");
        node.getStyleClass().add("section");
        node.getChildren()
                .addAll(
                        Typography.heading(wording.text("who.effects")),
                        counts,
                        Typography.muted(wording.text("who.effects.help")));
        for (Applicability level : Applicability.values()) {
            TitledPane group = new TitledPane();
            group.setId("who-" + Chips.styleClass(level));
            group.setAnimated(false);
            group.setMnemonicParsing(false);
            group.setExpanded(open.contains(level));
            group.expandedProperty().subscribe((_, expanded) -> {
                if (expanded) {
                    open.add(level);
                } else {
                    open.remove(level);
                }
                fill(level);
            });
            groups.put(level, group);
            node.getChildren().add(group);
        }
        ties.follow(viewModel.effects(), _ -> show());
    }

    Region node() {
        return node;
    }

    private void show() {
        counts.setText(wording.text(
                "who.counts",
                viewModel.count(Applicability.APPLIES),
                viewModel.count(Applicability.MAY_APPLY),
                viewModel.count(Applicability.INFORMATION)));
        for (Applicability level : Applicability.values()) {
            fill(level);
        }
    }

    /// A closed group has no nodes: there can be sixty directives in it.
    private void fill(Applicability level) {
        TitledPane group = groups.get(level);
        if (group == null) {
            return;
        }
        List<DirectiveBearing> effects = viewModel.effects().get().stream()
                .filter(bearing -> bearing.effect().applicability() == level)
                .toList();
        group.setText(wording.count("who.group." + level.name(), effects.size()));
        VBox rows = new VBox();
        rows.getStyleClass().add("section");
        if (open.contains(level)) {
            effects.forEach(bearing -> rows.getChildren().add(row(bearing)));
            if (effects.isEmpty()) {
                rows.getChildren().add(Typography.muted(wording.text("who.group.none")));
            }
        }
        group.setContent(rows);
    }

    private Node row(DirectiveBearing bearing) {
        VBox card = new VBox();
        card.getStyleClass().add("card");
        String title = wording.text(bearing.directive().title());
        FlowPane head =
                new FlowPane(Chips.applies(bearing.effect().applicability(), wording), Typography.strong(title));
        head.getStyleClass().add("chips");
        card.getChildren()
                .addAll(
                        head,
                        Typography.muted(wording.text(
                                "who.directive",
                                bearing.directive().jurisdiction(),
                                bearing.directive().citation())),
                        Typography.body(wording.reason(bearing.effect().reason())));
        Button other = new Button(wording.text(bearing.own() ? "who.override.takeBack" : "who.override"));
        other.setId("who-override-" + bearing.directive().id());
        other.setAccessibleText(wording.text("who.override.accessible", other.getText(), title));
        other.setOnAction(_ -> {
            if (bearing.own()) {
                viewModel.profiles().takeBack(bearing.directive().id());
            } else {
                card.getChildren().remove(other);
                card.getChildren().add(form(bearing, title));
            }
        });
        card.getChildren().add(other);
        return card;
    }

    private Node form(DirectiveBearing bearing, String title) {
        ComboBox<Applicability> level = new ComboBox<>();
        level.getItems().setAll(Applicability.values());
        level.setConverter(new javafx.util.StringConverter<>() {
            @Override
            public String toString(Applicability one) {
                return wording.applicability(one);
            }

            @Override
            public Applicability fromString(String unused) {
                throw new UnsupportedOperationException("the box is not editable");
            }
        });
        level.setValue(bearing.effect().applicability());
        level.setId("who-override-level");
        level.setAccessibleText(wording.text("who.override.levelOf", title));
        TextField reason = new TextField();
        reason.setId("who-override-reason");
        reason.setAccessibleText(wording.text("who.override.reasonOf", title));
        reason.getStyleClass().add("settings-field");
        Label missing = Typography.body("");
        missing.getStyleClass().add("field-error");
        show(missing, false);
        Button set = new Button(wording.text("who.override.set"));
        set.setId("who-override-set");
        Runnable done = () -> {
            if (reason.getText().isBlank()) {
                missing.setText(wording.text("who.override.noReason"));
                show(missing, true);
                reason.requestFocus();
            } else {
                viewModel
                        .profiles()
                        .override(new DirectiveOverride(
                                bearing.directive().id(),
                                level.getValue(),
                                reason.getText().strip()));
            }
        };
        set.setOnAction(_ -> done.run());
        reason.setOnAction(_ -> done.run());
        VBox form = new VBox(
                Forms.labelled(wording.text("who.override.level"), level),
                Forms.labelled(wording.text("who.override.reason"), reason),
                missing,
                set);
        form.getStyleClass().add("section");
        return form;
    }

    private static void show(Region region, boolean shown) {
        region.setVisible(shown);
        region.setManaged(shown);
    }
}
