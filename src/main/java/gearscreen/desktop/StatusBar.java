package gearscreen.desktop;

import gearscreen.desktop.kit.Typography;
import gearscreen.desktop.lookup.Edition;
import gearscreen.text.Messages;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Which edition of the watchlist is used, and that nothing leaves the computer.
final class StatusBar {
    private final HBox node;

    StatusBar(Messages messages, Edition edition) {
        Label list = Typography.muted(messages.text(
                "status.edition", edition.version(), edition.date().toString()));
        list.setId("status-edition");
        list.setFocusTraversable(true);
        Label offline = Typography.muted(messages.text("status.offline"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        node = new HBox(list, gap, offline);
        node.getStyleClass().add("status-bar");
    }

    Node node() {
        return node;
    }
}
