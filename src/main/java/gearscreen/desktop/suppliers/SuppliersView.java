package gearscreen.desktop.suppliers;

import gearscreen.desktop.kit.Choices;
import gearscreen.desktop.kit.Pages;
import gearscreen.desktop.kit.Screen;
import gearscreen.desktop.kit.Ties;
import gearscreen.desktop.kit.Typography;
import gearscreen.desktop.port.Ports;
import gearscreen.report.Wording;
import gearscreen.watchlist.Directive;
import gearscreen.watchlist.Supplier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Who is on the list: find on the left, read on the right. With little room the one in view is a page of its own.
public final class SuppliersView implements Screen {
    private final Ties ties = new Ties();
    private final SuppliersViewModel viewModel;
    private final Wording wording;
    private final ObservableBooleanValue compact;
    private final TextField find = new TextField();
    private final ListView<Supplier> list = new ListView<>();
    private final VBox detail = new VBox();
    private final ScrollPane detailScroll = Pages.scrollingPart(detail);
    private final VBox left = new VBox();
    private final HBox parts = new HBox();
    private final BorderPane page = new BorderPane();
    private final Parent node = Pages.filling(page);
    private boolean reading;
    private boolean following;

    /// @param lastScan what the last scan says of a supplier
    public SuppliersView(
            SuppliersViewModel viewModel,
            LastScan lastScan,
            Wording wording,
            Ports ports,
            ObservableBooleanValue compact) {
        this.viewModel = viewModel;
        this.wording = wording;
        this.compact = compact;
        SupplierPane pane = new SupplierPane(viewModel, lastScan, wording, ports);
        fillLeft();
        detail.getStyleClass().addAll("detail", "sections");
        detailScroll.setId("supplier");
        HBox.setHgrow(detailScroll, Priority.ALWAYS);
        parts.getStyleClass().add("two-parts");
        page.getStyleClass().add("results-page");
        VBox head = new VBox(
                Typography.title(wording.text("suppliers.title")),
                Typography.muted(wording.text(
                        "suppliers.subtitle",
                        viewModel.watchlist().version(),
                        viewModel.watchlist().date().toString())));
        head.getStyleClass().addAll("page-head", "suppliers-head");
        page.setTop(head);
        page.setCenter(parts);
        ties.follow(compact, _ -> arrange());
        ties.follow(viewModel.selected(), supplier -> show(supplier, pane));
        ties.follow(viewModel.profiles().who(), _ -> show(viewModel.selected().get(), pane));
        ties.follow(viewModel.asOf().chosen(), _ -> show(viewModel.selected().get(), pane));
        ties.follow(lastScan.counts(), _ -> show(viewModel.selected().get(), pane));
    }

    private void fillLeft() {
        find.setId("supplier-find");
        find.setPromptText(wording.text("suppliers.find.prompt"));
        ties.follow(viewModel.wanted(), text -> {
            if (!find.getText().equals(text)) {
                find.setText(text);
            }
        });
        ties.add(find.textProperty().subscribe((_, text) -> viewModel.wanted().set(text)));
        find.setOnAction(_ -> list.requestFocus());
        List<Optional<String>> ids = new ArrayList<>(List.of(Optional.empty()));
        viewModel.directives().forEach(directive -> ids.add(Optional.of(directive.id())));
        ComboBox<Optional<String>> directives = Choices.combo(ids, this::directive, viewModel.directive(), ties);
        directives.setId("supplier-directive");
        directives.setMinWidth(0);
        directives.setMaxWidth(Double.MAX_VALUE);
        List<Optional<Supplier.Status>> kinds = new ArrayList<>(List.of(Optional.empty()));
        Arrays.stream(Supplier.Status.values()).forEach(kind -> kinds.add(Optional.of(kind)));
        ComboBox<Optional<Supplier.Status>> kind = Choices.combo(kinds, this::kind, viewModel.kind(), ties);
        kind.setId("supplier-kind");
        kind.setMinWidth(0);
        kind.setMaxWidth(Double.MAX_VALUE);
        Label count = Typography.muted("");
        list.setId("suppliers");
        list.setAccessibleText(wording.text("suppliers.title"));
        list.setCellFactory(_ -> new Cell(wording, viewModel));
        list.getStyleClass().add("bordered");
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                read(true);
                event.consume();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                read(true);
            }
        });
        Label nothing = Typography.muted(wording.text("suppliers.none"));
        list.setPlaceholder(nothing);
        VBox.setVgrow(list, Priority.ALWAYS);
        ties.follow(viewModel.shown(), suppliers -> {
            following = true;
            list.getItems().setAll(suppliers);
            count.setText(wording.count("suppliers.shown", suppliers.size()));
            viewModel.selected().get().ifPresent(list.getSelectionModel()::select);
            following = false;
        });
        ties.follow(list.getSelectionModel().selectedItemProperty(), this::selected);
        Label findLabel = labelled("suppliers.find", find);
        Label directiveLabel = labelled("suppliers.directive", directives);
        Label kindLabel = labelled("suppliers.kind", kind);
        left.getChildren().setAll(findLabel, find, directiveLabel, directives, kindLabel, kind, list, count);
        left.getStyleClass().addAll("page-head", "suppliers-left");
    }

    private Label labelled(String key, Node control) {
        Label label = Typography.body(wording.text(key));
        label.setLabelFor(control);
        return label;
    }

    private void selected(@Nullable Supplier supplier) {
        if (!following && supplier != null) {
            viewModel.selected().set(Optional.of(supplier));
        }
    }

    private String directive(Optional<String> id) {
        return id.flatMap(viewModel.watchlist()::directive)
                .map(Directive::title)
                .map(wording::text)
                .orElseGet(() -> wording.text("suppliers.all"));
    }

    private String kind(Optional<Supplier.Status> kind) {
        return kind.map(one -> wording.text("cli.supplier." + one.name()))
                .orElseGet(() -> wording.text("suppliers.all"));
    }

    private void show(Optional<Supplier> supplier, SupplierPane pane) {
        detail.getChildren().clear();
        detailScroll.setAccessibleText(supplier.map(Supplier::name).orElseGet(() -> wording.text("suppliers.none")));
        supplier.ifPresent(one -> {
            detail.getChildren().setAll(pane.of(one));
            following = true;
            list.getSelectionModel().select(one);
            list.scrollTo(one);
            following = false;
        });
        detailScroll.setVvalue(0);
    }

    private void read(boolean on) {
        reading = on;
        arrange();
        (on ? detailScroll : list).requestFocus();
    }

    private void arrange() {
        if (compact.get()) {
            parts.getChildren().setAll(List.of(reading ? detailScroll : left));
            HBox.setHgrow(left, Priority.ALWAYS);
        } else {
            parts.getChildren().setAll(List.of(left, detailScroll));
            HBox.setHgrow(left, Priority.NEVER);
        }
    }

    /// Leads straight to what is to be read: somebody asked for one supplier.
    public void openDetail() {
        reading = true;
        arrange();
    }

    private static final class Cell extends ListCell<Supplier> {
        private final Wording wording;
        private final SuppliersViewModel viewModel;

        private Cell(Wording wording, SuppliersViewModel viewModel) {
            this.wording = wording;
            this.viewModel = viewModel;
        }

        @Override
        protected void updateItem(@Nullable Supplier supplier, boolean empty) {
            super.updateItem(supplier, empty);
            setText(
                    supplier == null || empty
                            ? null
                            : wording.count(
                                    "suppliers.row",
                                    viewModel
                                            .watchlist()
                                            .listingsOf(supplier.id())
                                            .size(),
                                    supplier.name()));
        }
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public Node entry() {
        return compact.get() && reading ? detailScroll : find;
    }

    @Override
    public List<Node> panes() {
        return List.of(left, detailScroll);
    }

    @Override
    public Optional<Node> find() {
        return Optional.of(find);
    }

    @Override
    public boolean escape() {
        if (compact.get() && reading) {
            read(false);
            return true;
        }
        return false;
    }

    @Override
    public void close() {
        ties.untie();
    }
}
