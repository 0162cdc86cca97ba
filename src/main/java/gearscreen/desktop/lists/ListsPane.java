package gearscreen.desktop.lists;

import gearscreen.app.lists.KeptList;
import gearscreen.desktop.kit.Ties;
import gearscreen.desktop.kit.Typography;
import gearscreen.desktop.port.Ports;
import gearscreen.report.OwnWording;
import gearscreen.report.Wording;
import gearscreen.text.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The section *Lists of your own* of the page of the data.
public final class ListsPane {
    private final ListsViewModel viewModel;
    private final Wording wording;
    private final OwnWording own;
    private final VBox cards = new VBox();
    private final VBox node;

    public ListsPane(ListsViewModel viewModel, Messages messages, Ports ports, Ties ties) {
        this.viewModel = viewModel;
        wording = new Wording(messages);
        own = new OwnWording(wording);
        Button add = new Button(messages.text("lists.add"));
        add.setId("lists-add");
        add.setOnAction(_ -> ports.files().openList().ifPresent(viewModel::add));
        FlowPane actions = new FlowPane(add);
        actions.getStyleClass().add("actions");
        cards.getStyleClass().add("sections");
        cards.setId("lists");
        node = new VBox(
                Typography.heading(messages.text("lists.title")),
                Typography.body(messages.text("lists.what")),
                cards,
                actions);
        node.getStyleClass().add("sections");
        ties.follow(viewModel.all(), this::show);
    }

    public Node node() {
        return node;
    }

    private void show(List<KeptList> lists) {
        cards.getChildren().setAll(lists.stream().map(this::card).toList());
        if (lists.isEmpty()) {
            cards.getChildren().add(Typography.muted(wording.text("lists.none")));
        }
    }

    private Node card(KeptList list) {
        Label name = Typography.strong(own.name(list.source()));
        Label facts = Typography.body(wording.count(
                "lists.facts",
                list.source().names(),
                wording.text("own.format." + list.source().format().id()),
                own.date(list.source()),
                list.added().toString()));
        Label hash = Typography.muted(wording.text("lists.hash", list.source().sha256()));
        VBox card = new VBox(name, facts, hash);
        if (!viewModel.usable(list)) {
            Label gone = Typography.body(wording.text("lists.unusable"));
            gone.getStyleClass().add("conflict");
            card.getChildren().add(gone);
        }
        card.getChildren().add(actions(list));
        card.getStyleClass().addAll("card", "section");
        return card;
    }

    private Node actions(KeptList list) {
        CheckBox on = new CheckBox(wording.text("lists.on"));
        on.setSelected(list.on());
        on.setAccessibleText(
                wording.text("lists.on.accessible", wording.cell(list.source().file())));
        on.setOnAction(_ -> viewModel.switchOn(list, on.isSelected()));
        Button remove = new Button(wording.text("lists.remove"));
        remove.setAccessibleText(wording.text(
                "lists.remove.accessible", wording.cell(list.source().file())));
        remove.setOnAction(_ -> viewModel.remove(list));
        FlowPane actions = new FlowPane(on, remove);
        actions.getStyleClass().add("actions");
        return actions;
    }
}
