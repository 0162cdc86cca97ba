package gearscreen.desktop.data;

import gearscreen.app.edition.Current;
import gearscreen.app.edition.EditionNotice;
import gearscreen.app.edition.EditionWords;
import gearscreen.desktop.kit.Pages;
import gearscreen.desktop.kit.Screen;
import gearscreen.desktop.kit.Ties;
import gearscreen.desktop.kit.Typography;
import gearscreen.desktop.lists.ListsPane;
import gearscreen.desktop.lists.ListsViewModel;
import gearscreen.desktop.port.Ports;
import gearscreen.text.Messages;
import gearscreen.watchlist.EditionVersion;
import gearscreen.watchlist.ListAge;
import gearscreen.watchlist.Watchlist;
import gearscreen.watchlist.diff.WatchlistDiff;
import gearscreen.watchlist.facts.FactCounts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// *Data and provenance*: what the program judges by, where it comes from, how old it is.
public final class DataView implements Screen {
    private final Messages messages;
    private final DataViewModel viewModel;
    private final Ports ports;
    private final Ties ties = new Ties();
    private final VBox column = new VBox();
    private final ListsPane lists;
    private final Parent node;
    private Node entry = column;

    public DataView(DataViewModel viewModel, ListsViewModel lists, Messages messages, Ports ports) {
        this.viewModel = viewModel;
        this.lists = new ListsPane(lists, messages, ports, ties);
        this.messages = messages;
        this.ports = ports;
        column.getStyleClass().add("sections");
        column.setId("data");
        node = Pages.scrolling(column);
        ties.follow(viewModel.preview(), _ -> show());
        ties.follow(viewModel.compared(), _ -> show());
    }

    private void show() {
        Optional<Preview> preview = viewModel.preview().get();
        Optional<WatchlistDiff> compared = viewModel.compared().get();
        if (preview.isPresent()) {
            PreviewPane pane = new PreviewPane(messages, viewModel, preview.get());
            entry = pane.entry();
            column.getChildren().setAll(List.of(pane.node()));
        } else if (compared.isPresent()) {
            changes(compared.get());
        } else {
            Label title = Typography.title(messages.text("data.title"));
            entry = title;
            Current current = viewModel.current();
            column.getChildren()
                    .setAll(List.of(
                            title,
                            edition(current),
                            lists.node(),
                            new SourcesTable(
                                            messages,
                                            ports,
                                            current.watchlist().origins().sources())
                                    .node(),
                            facts(current.watchlist()),
                            gaps(current.watchlist()),
                            new ProgramPart(messages, ports.clipboard(), viewModel.program(), current).node()));
        }
        if (column.getScene() != null) {
            entry.requestFocus();
        }
    }

    private Node edition(Current current) {
        Watchlist watchlist = current.watchlist();
        ListAge age = ListAge.of(watchlist.date(), viewModel.today());
        Label old = Typography.body(new EditionWords(messages).age(age));
        old.setId("data-age");
        if (age.level() != ListAge.Level.RECENT) {
            old.getStyleClass().add("old-list");
        }
        VBox card = new VBox(
                Typography.heading(messages.text(
                        "cli.watchlist.edition",
                        watchlist.version(),
                        watchlist.date().toString())),
                Typography.body(new EditionWords(messages).origin(current.origin())),
                old);
        card.getStyleClass().addAll("card", "sections");
        for (EditionNotice notice : current.notices()) {
            card.getChildren()
                    .add(Typography.strong(messages.text(
                            "edition.notice." + notice.kind().id(),
                            notice.facts().toArray())));
        }
        card.getChildren().add(actions());
        card.getChildren().add(Typography.muted(messages.text("data.offline")));
        return card;
    }

    private Node actions() {
        Button update = new Button(messages.text("data.import"));
        update.setId("data-import");
        update.setOnAction(_ -> ports.files().openUpdate().ifPresent(viewModel::look));
        FlowPane actions = new FlowPane(update);
        actions.getStyleClass().add("actions");
        List<EditionVersion> others = viewModel.others();
        if (!others.isEmpty()) {
            actions.getChildren()
                    .addAll(
                            menu("data-compare", "data.compare", "data.compareWith", others, viewModel::compare),
                            menu("data-other", "data.other", "data.use", others, viewModel::goBack));
        }
        return actions;
    }

    private MenuButton menu(
            String id, String key, String each, List<EditionVersion> versions, Consumer<EditionVersion> action) {
        MenuButton menu = new MenuButton(messages.text(key));
        menu.setId(id);
        for (EditionVersion version : versions) {
            MenuItem item = new MenuItem(messages.text(each, version.toString()));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> action.accept(version));
            menu.getItems().add(item);
        }
        return menu;
    }

    private void changes(WatchlistDiff diff) {
        Label title = Typography.title(messages.text("data.changes"));
        entry = title;
        Button back = new Button(messages.text("data.changes.back"));
        back.setId("data-changes-back");
        back.setOnAction(_ -> viewModel.discard());
        List<Node> nodes = new ArrayList<>(List.of(title));
        nodes.addAll(new DiffPane(messages).of(diff));
        nodes.add(back);
        column.getChildren().setAll(nodes);
    }

    private Node facts(Watchlist watchlist) {
        VBox facts = new VBox(Typography.heading(messages.text("data.facts")));
        for (FactCounts count : FactCounts.of(watchlist, viewModel.today())) {
            facts.getChildren()
                    .add(Typography.body(messages.text(
                            "data.fact",
                            messages.text("verify.kind." + count.kind().id(), count.facts()),
                            count.on(),
                            count.sourced(),
                            days(count))));
        }
        facts.getChildren().add(Typography.muted(messages.text("data.switchedOff")));
        facts.getStyleClass().add("sections");
        return facts;
    }

    /// The day on which facts were last looked at, or the first and the last of such days.
    private String days(FactCounts count) {
        String oldest = count.oldest().map(LocalDate::toString).orElse("–");
        String newest = count.newest().map(LocalDate::toString).orElse("–");
        return oldest.equals(newest)
                ? messages.text("data.checked", newest)
                : messages.text("data.checkedBetween", oldest, newest);
    }

    private Node gaps(Watchlist watchlist) {
        VBox gaps = new VBox();
        if (!watchlist.origins().gaps().isEmpty()) {
            gaps.getChildren().add(Typography.heading(messages.text("edition.gaps")));
            watchlist
                    .origins()
                    .gaps()
                    .forEach(gap -> gaps.getChildren().add(Typography.body("• " + gap.in(messages.language()))));
        }
        gaps.getStyleClass().add("sections");
        return gaps;
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public Node entry() {
        return entry;
    }

    @Override
    public boolean escape() {
        boolean looking = viewModel.preview().get().isPresent()
                || viewModel.compared().get().isPresent();
        viewModel.discard();
        return looking;
    }

    @Override
    public void close() {
        ties.untie();
    }
}
