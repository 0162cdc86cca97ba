package gearscreen.desktop.data;

import gearscreen.app.edition.EditionWords;
import gearscreen.app.edition.Origin;
import gearscreen.app.edition.ScanEffects;
import gearscreen.desktop.kit.Typography;
import gearscreen.text.Messages;
import gearscreen.watchlist.bundle.Bundle;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What an update would change, before it is taken.
final class PreviewPane {
    private final Messages messages;
    private final DataViewModel viewModel;
    private final Node title;
    private final VBox node;

    PreviewPane(Messages messages, DataViewModel viewModel, Preview preview) {
        this.messages = messages;
        this.viewModel = viewModel;
        Bundle bundle = preview.bundle();
        title = Typography.title(
                messages.text("data.preview.title", bundle.watchlist().version()));
        node = new VBox(
                title,
                Typography.body(
                        new EditionWords(messages).origin(new Origin.Signed(bundle.manifest(), bundle.signedBy()))));
        node.getStyleClass().add("sections");
        if (preview.expired()) {
            node.getChildren()
                    .add(Typography.strong(messages.text(
                            "edition.notice.expired",
                            bundle.watchlist().version(),
                            bundle.manifest().expires().toString())));
        }
        effects(preview.effects());
        node.getChildren().addAll(new DiffPane(messages).of(preview.diff()));
        node.getChildren().add(actions());
    }

    Node node() {
        return node;
    }

    Node entry() {
        return title;
    }

    private void effects(ScanEffects effects) {
        node.getChildren().add(Typography.heading(messages.text("data.preview.scans")));
        if (effects.scans().isEmpty()) {
            node.getChildren().add(Typography.body(messages.text("data.preview.noScans")));
        }
        EffectText text = new EffectText(messages);
        effects.scans().forEach(effect -> node.getChildren().add(Typography.body(text.of(effect))));
        if (effects.leftOut() > 0) {
            node.getChildren().add(Typography.muted(messages.count("data.preview.leftOut", effects.leftOut())));
        }
        node.getChildren().add(Typography.muted(messages.text("data.preview.decisionsKept")));
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
