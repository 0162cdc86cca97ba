package gearscreen.desktop;

import gearscreen.desktop.kit.Icon;
import gearscreen.desktop.kit.Notice;
import gearscreen.desktop.kit.NoticesViewModel;
import gearscreen.desktop.kit.Ties;
import gearscreen.desktop.kit.Typography;
import gearscreen.text.Messages;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The notice above the content, with what can be done about it.
final class NoticeBar {
    private final HBox bar = new HBox();
    private final NoticesViewModel viewModel;
    private final Messages messages;

    NoticeBar(NoticesViewModel viewModel, Messages messages, Ties ties) {
        this.viewModel = viewModel;
        this.messages = messages;
        bar.setId("notice");
        ties.follow(viewModel.current(), this::show);
    }

    Node node() {
        return bar;
    }

    private void show(Optional<Notice> notice) {
        bar.getChildren().clear();
        bar.setVisible(notice.isPresent());
        bar.setManaged(notice.isPresent());
        notice.ifPresent(this::fill);
    }

    private void fill(Notice notice) {
        bar.getStyleClass().setAll("notice", "notice-" + notice.tone().id());
        Label sentence = Typography.body(notice.sentence().apply(messages));
        sentence.setId("notice-text");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        Icon icon = switch (notice.tone()) {
            case DONE -> Icon.DONE;
            case WARNING -> Icon.WARNING;
            case FAILED -> Icon.FAILED;
        };
        bar.getChildren().addAll(icon.node(), sentence);
        for (Notice.Action action : notice.actions()) {
            Button button = button(action.key());
            button.setOnAction(_ -> action.run().run());
            bar.getChildren().add(button);
        }
        Button close = button("notice.dismiss");
        close.setId("notice-dismiss");
        close.setOnAction(_ -> viewModel.dismiss());
        bar.getChildren().add(close);
    }

    private Button button(String key) {
        Button button = new Button(messages.text(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
