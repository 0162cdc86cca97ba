package gearscreen.desktop;

import gearscreen.desktop.kit.Ties;
import gearscreen.desktop.kit.Typography;
import gearscreen.desktop.lookup.Edition;
import gearscreen.desktop.scan.AsOf;
import gearscreen.text.Messages;
import gearscreen.watchlist.ListAge;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Which edition of the watchlist is used, as of which day where that is not today, and that nothing leaves the
/// computer.
final class StatusBar {
    private final HBox node;

    StatusBar(Messages messages, Edition edition, AsOf asOf, Ties ties) {
        ListAge age = ListAge.of(edition.date(), asOf.today());
        String made = edition.date().toString();
        Label list = Typography.muted(
                switch (age.level()) {
                    case RECENT -> messages.text("status.edition", edition.version(), made);
                    case OLD, VERY_OLD -> messages.count("status.oldEdition", age.days(), edition.version(), made);
                });
        if (age.level() != ListAge.Level.RECENT) {
            list.getStyleClass().add("old-list");
        }
        list.setId("status-edition");
        list.setFocusTraversable(true);
        Label offline = Typography.muted(messages.text("status.offline"));
        Label day = Typography.strong("");
        day.setId("status-as-of");
        ties.follow(asOf.chosen(), chosen -> {
            day.setText(chosen.map(other -> messages.text("asOf.status", other.toString()))
                    .orElse(""));
            day.setVisible(chosen.isPresent());
            day.setManaged(chosen.isPresent());
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        node = new HBox(list, day, gap, offline);
        node.getStyleClass().add("status-bar");
    }

    Node node() {
        return node;
    }
}
