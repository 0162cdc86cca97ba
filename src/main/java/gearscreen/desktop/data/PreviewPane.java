package gearscreen.desktop.data;

import gearscreen.app.edition.ScanEffect;
import gearscreen.desktop.kit.Typography;
import gearscreen.inventory.VisibleText;
import gearscreen.text.Messages;
import gearscreen.watchlist.diff.Change;
import gearscreen.watchlist.diff.Change.Kind;
import gearscreen.watchlist.diff.Change.Subject;
import gearscreen.watchlist.diff.WatchlistDiff;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What an update would change, before it is taken.
final class PreviewPane {
    private static final int LONGEST = 160;
    private static final double LIST_HEIGHT = 260;

    private final Messages messages;
    private final DataViewModel viewModel;
    private final Node title;
    private final VBox node;

    PreviewPane(Messages messages, DataViewModel viewModel, Preview preview) {
        this.messages = messages;
        this.viewModel = viewModel;
        title = Typography.title(
                messages.text("data.preview.title", preview.bundle().watchlist().version()));
        node = new VBox(title, Typography.body(EditionWords.signed(messages, preview.bundle())));
        node.getStyleClass().add("sections");
        if (preview.expired()) {
            node.getChildren()
                    .add(Typography.strong(messages.text(
                            "edition.notice.expired",
                            preview.bundle().watchlist().version(),
                            preview.bundle().manifest().expires().toString())));
        }
        effects(preview.effects());
        counts(preview.diff());
        changes(preview.diff());
        node.getChildren().add(actions());
    }

    Node node() {
        return node;
    }

    Node entry() {
        return title;
    }

    private void effects(List<ScanEffect> effects) {
        node.getChildren().add(Typography.heading(messages.text("data.preview.scans")));
        if (effects.isEmpty()) {
            node.getChildren().add(Typography.body(messages.text("data.preview.noScans")));
        }
        for (ScanEffect effect : effects) {
            List<String> parts = new ArrayList<>();
            parts.add(messages.count("data.effect.newly", effect.newlyFlagged()));
            parts.add(messages.count("data.effect.gone", effect.noLongerFlagged()));
            if (effect.otherwiseChanged() > 0) {
                parts.add(messages.count("data.effect.changed", effect.otherwiseChanged()));
            }
            parts.add(messages.count("data.effect.decisions", effect.lostDecisions()));
            node.getChildren()
                    .add(Typography.body(messages.count(
                            "data.effect",
                            effect.items(),
                            VisibleText.of(effect.name(), LONGEST),
                            String.join(" ", parts))));
        }
        node.getChildren().add(Typography.muted(messages.text("data.preview.decisionsKept")));
    }

    private void counts(WatchlistDiff diff) {
        node.getChildren().add(Typography.heading(messages.text("diff.title", diff.before(), diff.after())));
        if (diff.changes().isEmpty()) {
            node.getChildren().add(Typography.body(messages.text("diff.none")));
        }
        for (Subject subject : Subject.values()) {
            String counts = Arrays.stream(Kind.values())
                    .filter(kind -> diff.count(subject, kind) > 0)
                    .map(kind -> messages.text("diff.count." + kind.name(), diff.count(subject, kind)))
                    .collect(Collectors.joining(", "));
            if (!counts.isEmpty()) {
                node.getChildren()
                        .add(Typography.body(
                                messages.text("diff.line", messages.text("diff.subject." + subject.id()), counts)));
            }
        }
    }

    private void changes(WatchlistDiff diff) {
        List<String> lines = diff.changes().stream()
                .filter(change -> change.kind() != Kind.CHECKED_AGAIN)
                .map(this::line)
                .toList();
        if (!lines.isEmpty()) {
            ListView<String> list = new ListView<>();
            list.setId("update-changes");
            list.getItems().setAll(lines);
            list.setPrefHeight(LIST_HEIGHT);
            list.setAccessibleText(messages.text("data.preview.changes"));
            node.getChildren().add(list);
        }
    }

    private String line(Change change) {
        String fact = messages.text(
                "diff.change",
                messages.text("diff.one." + change.subject().id()),
                VisibleText.of(change.name(), LONGEST),
                change.owner());
        String fields = change.fields().stream().map(Change.Field::name).collect(Collectors.joining(", "));
        return switch (change.kind()) {
            case ADDED -> messages.text("data.change.added", fact);
            case REMOVED -> messages.text("data.change.removed", fact);
            case CHANGED, CHECKED_AGAIN -> messages.text("data.change.changed", fact, fields);
        };
    }

    private Node actions() {
        Button take = new Button(messages.text("data.preview.accept"));
        take.setId("update-accept");
        take.getStyleClass().add("accent");
        take.setOnAction(_ -> viewModel.accept());
        Button leave = new Button(messages.text("data.preview.discard"));
        leave.setId("update-discard");
        leave.setOnAction(_ -> viewModel.discard());
        FlowPane actions = new FlowPane(take, leave);
        actions.getStyleClass().add("actions");
        return actions;
    }
}
