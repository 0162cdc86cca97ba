package gearscreen.desktop.data;

import gearscreen.app.edition.EditionWords;
import gearscreen.desktop.kit.Typography;
import gearscreen.text.Messages;
import gearscreen.watchlist.diff.Change;
import gearscreen.watchlist.diff.Change.Kind;
import gearscreen.watchlist.diff.WatchlistDiff;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/// What changes from one edition to another: counts, then each fact. Facts that were only looked at again are counted.
final class DiffPane {
    private static final double LIST_HEIGHT = 260;

    private final Messages messages;
    private final EditionWords words;

    DiffPane(Messages messages) {
        this.messages = messages;
        words = new EditionWords(messages);
    }

    List<Node> of(WatchlistDiff diff) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(Typography.heading(words.title(diff)));
        words.counts(diff).forEach(line -> nodes.add(Typography.body(line)));
        List<Change> changes = diff.changes().stream()
                .filter(change -> change.kind() != Kind.CHECKED_AGAIN)
                .toList();
        if (!changes.isEmpty()) {
            ListView<Change> list = new ListView<>();
            list.setId("update-changes");
            list.setCellFactory(_ -> new Cell());
            list.getItems().setAll(changes);
            list.setPrefHeight(LIST_HEIGHT);
            list.setAccessibleText(messages.text("data.preview.changes"));
            nodes.add(list);
        }
        return nodes;
    }

    private String said(Change change) {
        return switch (change.kind()) {
            case ADDED -> messages.text("data.change.added", words.fact(change));
            case REMOVED -> messages.text("data.change.removed", words.fact(change));
            case CHANGED, CHECKED_AGAIN ->
                messages.text("data.change.changed", words.fact(change), String.join("\n", words.fields(change)));
        };
    }

    private final class Cell extends ListCell<Change> {
        private Cell() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Change change, boolean empty) {
            super.updateItem(change, empty);
            setText(change == null || empty ? null : said(change));
        }
    }
}
