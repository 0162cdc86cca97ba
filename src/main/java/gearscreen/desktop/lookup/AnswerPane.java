package gearscreen.desktop.lookup;

import gearscreen.desktop.findings.Chips;
import gearscreen.desktop.findings.FindingsPane;
import gearscreen.desktop.findings.Match;
import gearscreen.desktop.findings.OwnCards;
import gearscreen.desktop.findings.PlainText;
import gearscreen.desktop.kit.Typography;
import gearscreen.desktop.port.TextClipboard;
import gearscreen.inventory.Field;
import gearscreen.inventory.FieldValue;
import gearscreen.report.Wording;
import gearscreen.screening.Finding;
import gearscreen.screening.Lookup;
import gearscreen.screening.Outcome;
import gearscreen.watchlist.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The answer to one line.
final class AnswerPane {
    private final Wording wording;
    private final FindingsPane findings;
    private final TextClipboard clipboard;
    private final Edition edition;
    private final Consumer<String> supplier;
    private final javafx.scene.control.Label heading = Typography.heading("");

    AnswerPane(
            Wording wording,
            FindingsPane findings,
            TextClipboard clipboard,
            Edition edition,
            Consumer<String> supplier) {
        this.wording = wording;
        this.findings = findings;
        this.clipboard = clipboard;
        this.edition = edition;
        this.supplier = supplier;
        heading.setFocusTraversable(true);
    }

    /// Takes the focus when there is an answer.
    Node heading() {
        return heading;
    }

    Node of(Lookup lookup) {
        Match match = Match.of(lookup.answer().outcome());
        heading.setText(wording.text("quick.verdict." + match.name()));
        VBox box = new VBox();
        box.getStyleClass().addAll("card", "sections");
        FlowPane head = new FlowPane(Chips.match(match, wording), heading);
        head.getStyleClass().add("chips");
        Typography.inFlow(heading, head);
        box.getChildren().add(head);
        String readAs = readAs(lookup);
        if (!readAs.isEmpty()) {
            box.getChildren().add(Typography.muted(wording.text("quick.readAs", readAs)));
        }
        box.getChildren().add(actions(lookup, match));
        box.getChildren().addAll(new OwnCards(wording).of(lookup.answer().own()));
        switch (lookup.answer().outcome()) {
            case Outcome.Flagged(List<Finding> found) ->
                box.getChildren().add(findings.of(Typed.in(found, wording.text("quick.typed")), Optional.empty()));
            case Outcome.OnOwnList _, Outcome.NoMatch _ -> box.getChildren().add(Typography.body(miss()));
            case Outcome.NotEnoughData _ -> {}
        }
        box.getChildren().add(Typography.strong(wording.text("detail.nextStep")));
        box.getChildren().add(Typography.body(wording.nextStep(lookup.answer())));
        if (!lookup.sameHardware().isEmpty()) {
            String brands = brands(lookup);
            box.getChildren()
                    .add(Typography.body(wording.count(
                            "quick.sameHardware", lookup.sameHardware().size(), brands)));
        }
        return box;
    }

    private Node actions(Lookup lookup, Match match) {
        Button copy = new Button(wording.text("quick.copy"));
        copy.setId("quick-copy");
        copy.setOnAction(_ -> clipboard.put(forMail(lookup)));
        FlowPane actions = new FlowPane(copy);
        if (match != Match.RESTRICTED) {
            Button request = new Button(wording.text("quick.request"));
            request.setOnAction(_ -> clipboard.put(wording.text("quick.request.text", wording.cell(lookup.text()))));
            actions.getChildren().add(request);
        }
        if (lookup.answer().outcome() instanceof Outcome.Flagged(List<Finding> found)) {
            Button show = new Button(wording.text("quick.showSupplier"));
            show.setId("quick-supplier");
            show.setOnAction(_ -> supplier.accept(found.getFirst().supplier().id()));
            actions.getChildren().add(show);
        }
        actions.getStyleClass().add("actions");
        return actions;
    }

    private String miss() {
        return wording.text("quick.miss", edition.version(), edition.date().toString());
    }

    /// How the line was understood: `Maker “HIK”, Model “DS-2CD2143G2-I”`.
    private String readAs(Lookup lookup) {
        Map<Field, List<FieldValue>> values = lookup.answer().item().values();
        List<String> said = new ArrayList<>();
        for (Field field : Field.values()) {
            for (FieldValue value : values.getOrDefault(field, List.of())) {
                said.add(wording.text("quick.readAs.field", wording.field(field), wording.cell(value.text())));
            }
        }
        return String.join(", ", said);
    }

    private static String brands(Lookup lookup) {
        return lookup.sameHardware().stream().map(Label::brand).distinct().collect(Collectors.joining(", "));
    }

    /// The answer as plain text, with its sources.
    private String forMail(Lookup lookup) {
        List<Finding> found = lookup.answer().outcome() instanceof Outcome.Flagged(List<Finding> findings)
                ? Typed.in(findings, wording.text("quick.typed"))
                : List.of();
        return new PlainText(wording, edition.version(), edition.date())
                .of(wording.cell(lookup.text()), lookup.answer(), found);
    }
}
