package gearscreen.desktop.data;

import gearscreen.desktop.kit.Typography;
import gearscreen.desktop.port.Ports;
import gearscreen.text.Messages;
import gearscreen.watchlist.Origins.Source;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The main sources of an edition, to be read and copied. Enter opens the page of the selected one.
final class SourcesTable {
    private static final double ROW = 34;
    private static final double HEADER = 40;

    private final Messages messages;
    private final Ports ports;
    private final List<Source> sources;
    private final VBox node;

    SourcesTable(Messages messages, Ports ports, List<Source> sources) {
        this.messages = messages;
        this.ports = ports;
        this.sources = sources;
        TableView<Source> table = new TableView<>();
        table.setId("sources");
        table.setAccessibleText(messages.text("edition.sources"));
        table.getColumns().add(column("name", 340, Source::name));
        table.getColumns().add(column("licence", 240, Source::licence));
        table.getColumns()
                .add(column("retrieved", 110, source -> source.retrieved().toString()));
        table.getColumns().add(column("link", 260, source -> source.url().orElse("")));
        table.getItems().setAll(sources);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPrefHeight(HEADER + ROW * sources.size());
        table.setMinHeight(HEADER + ROW * Math.min(4, sources.size()));
        table.setOnKeyPressed(event -> {
            if (KeyCombination.keyCombination("Shortcut+C").match(event)) {
                copy();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                open(table);
                event.consume();
            }
        });
        Button copy = new Button(messages.text("data.copySources"));
        copy.setId("data-copy-sources");
        copy.setOnAction(_ -> copy());
        Button page = new Button(messages.text("data.openSource"));
        page.setId("data-open-source");
        page.disableProperty()
                .bind(table.getSelectionModel()
                        .selectedItemProperty()
                        .map(source -> source.url().isEmpty())
                        .orElse(true));
        page.setOnAction(_ -> open(table));
        FlowPane actions = new FlowPane(copy, page);
        actions.getStyleClass().add("actions");
        node = new VBox(Typography.heading(messages.text("edition.sources")), table, actions);
        node.getStyleClass().add("sections");
    }

    Node node() {
        return node;
    }

    private TableColumn<Source, String> column(String id, double width, Function<Source, String> text) {
        TableColumn<Source, String> column = new TableColumn<>(messages.text("data.source." + id));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        return column;
    }

    private void open(TableView<Source> table) {
        Source source = table.getSelectionModel().getSelectedItem();
        if (source != null) {
            source.url().map(URI::create).ifPresent(ports.links()::open);
        }
    }

    private void copy() {
        ports.clipboard()
                .put(sources.stream()
                        .map(source -> String.join(
                                "\t",
                                source.name(),
                                source.licence(),
                                source.retrieved().toString(),
                                source.url().orElse("")))
                        .collect(Collectors.joining("\n", "", "\n")));
    }
}
