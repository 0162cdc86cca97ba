package gearscreen.desktop.compare;

import gearscreen.desktop.kit.FittedTable;
import gearscreen.desktop.kit.FittingColumns.Wish;
import gearscreen.desktop.kit.Pages;
import gearscreen.desktop.kit.Screen;
import gearscreen.desktop.kit.Ties;
import gearscreen.desktop.kit.Typography;
import gearscreen.desktop.port.Ports;
import gearscreen.report.ChangeWords;
import gearscreen.report.ReportSettings;
import gearscreen.report.Wording;
import gearscreen.review.compare.Changed;
import gearscreen.review.compare.Comparison;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Two scans beside each other: what is new, gone or changed, and why.
public final class CompareView implements Screen {
    /// In the order of the heads; the device, what has happened to it and whose it is matter most.
    private static final List<Wish> WISHES = List.of(
            Wish.whole(2),
            Wish.whole(8),
            Wish.text(1),
            Wish.text(3),
            Wish.whole(4),
            Wish.whole(7),
            Wish.text(5),
            Wish.whole(6));

    private final Ties ties = new Ties();
    private final CompareViewModel viewModel;
    private final Wording wording;
    private final ChangeWords text;
    private final Label title;
    private final Label empty;
    private final FlowPane chosen = new FlowPane();
    private final FlowPane cards = new FlowPane();
    private final TableView<Changed> table = new TableView<>();
    private final Map<Changed.Kind, ToggleButton> kinds = new EnumMap<>(Changed.Kind.class);
    private final Button copy;
    private final Button file;
    private final Parent node;

    /// @param ports what files are chosen with
    /// @param exporting what a file of the comparison is written with
    /// @param kept goes to the page of kept scans
    public CompareView(
            CompareViewModel viewModel,
            Wording wording,
            Ports ports,
            Supplier<ReportSettings> exporting,
            Runnable kept) {
        this.viewModel = viewModel;
        this.wording = wording;
        text = new ChangeWords(wording);
        title = Typography.title(wording.text("compare.title"));
        empty = Typography.body(wording.text("compare.empty"));
        copy = new Button(wording.text("compare.copy"));
        copy.setId("compare-copy");
        copy.setOnAction(_ ->
                viewModel.comparison().get().ifPresent(made -> ports.clipboard().put(table(made))));
        file = other(ports);
        file.setId("compare-file");
        chosen.getStyleClass().add("actions");
        chosen.getChildren()
                .setAll(
                        scan("compare.before", "compare-before", viewModel.before()),
                        scan("compare.after", "compare-after", viewModel.after()),
                        copy,
                        save("html", ports, exporting),
                        save("csv", ports, exporting),
                        other(ports));
        Button list = new Button(wording.text("compare.kept"));
        list.setId("compare-kept");
        list.setOnAction(_ -> kept.run());
        chosen.getChildren().add(list);
        cards();
        FittedTable<Changed> fitted = columns();
        VBox.setVgrow(fitted.node(), Priority.ALWAYS);
        VBox page = new VBox(title, empty, file, chosen, cards, fitted.node());
        page.getStyleClass().addAll("page", "results-page");
        node = Pages.filling(page);
        ties.follow(viewModel.scans(), scans -> show(scans.size() > 1));
        ties.follow(viewModel.comparison(), _ -> count());
        ties.follow(viewModel.shown(), shown -> {
            table.setItems(FXCollections.observableArrayList(shown));
            fitted.changed();
        });
    }

    private Button save(String ending, Ports ports, Supplier<ReportSettings> exporting) {
        Button button = new Button(wording.text("compare.save." + ending));
        button.setId("compare-save-" + ending);
        button.setOnAction(_ -> ports.files()
                .save(Path.of(wording.text("compare.file.name") + "." + ending))
                .ifPresent(target -> viewModel.save(target, exporting.get())));
        ties.follow(viewModel.comparison(), made -> button.setDisable(made.isEmpty()));
        return button;
    }

    private Button other(Ports ports) {
        Button button = new Button(wording.text("compare.file"));
        button.setOnAction(_ -> ports.files()
                .openSide()
                .ifPresent(path -> viewModel.file(path, LocalDateTime.now(ZoneId.systemDefault()))));
        return button;
    }

    private void show(boolean some) {
        file.setVisible(!some);
        file.setManaged(!some);
        for (Node part : List.of(chosen, cards, table)) {
            part.setVisible(some);
            part.setManaged(some);
        }
        empty.setVisible(!some);
        empty.setManaged(!some);
    }

    private Node scan(String label, String id, ObjectProperty<Optional<PastScan>> which) {
        ComboBox<PastScan> box = new ComboBox<>();
        box.setId(id);
        box.getStyleClass().add("compare-scan");
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable PastScan scan) {
                return scan == null ? "" : said(scan);
            }

            @Override
            public PastScan fromString(String unused) {
                throw new UnsupportedOperationException("the box is not editable");
            }
        });
        boolean[] filling = {false};
        ties.follow(viewModel.scans(), scans -> {
            filling[0] = true;
            box.getItems().setAll(scans.reversed());
            which.get().ifPresent(box::setValue);
            filling[0] = false;
        });
        ties.follow(which, now -> {
            filling[0] = true;
            now.ifPresent(box::setValue);
            filling[0] = false;
        });
        box.setOnAction(_ -> {
            if (!filling[0]) {
                which.set(Optional.ofNullable(box.getValue()));
            }
        });
        Label name = new Label(wording.text(label));
        name.setLabelFor(box);
        HBox pair = new HBox(name, box);
        pair.getStyleClass().add("actions");
        return pair;
    }

    private String said(PastScan scan) {
        String said = wording.text(
                "compare.scan",
                wording.cell(scan.name()),
                DateTimeFormatter.ofPattern(
                                "yyyy-MM-dd HH:mm",
                                wording.messages().language().locale())
                        .format(scan.made()),
                scan.items());
        return scan.label().isEmpty() ? said : wording.pair(wording.cell(scan.label()), said);
    }

    private void cards() {
        cards.getStyleClass().add("cards");
        for (Changed.Kind kind : Changed.Kind.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("compare-" + kind.id());
            button.getStyleClass().add("count-card");
            button.setOnAction(_ -> viewModel.want(kind, button.isSelected()));
            kinds.put(kind, button);
            cards.getChildren().add(button);
        }
        ties.follow(
                viewModel.kinds(),
                wanted -> kinds.forEach((kind, button) -> button.setSelected(wanted.contains(kind))));
    }

    private void count() {
        Optional<Comparison> made = viewModel.comparison().get();
        kinds.forEach((kind, button) -> button.setText(wording.text(
                "compare.count." + kind.id(), made.map(all -> all.count(kind)).orElse(0L))));
        copy.setDisable(made.isEmpty());
        table.refresh();
    }

    private FittedTable<Changed> columns() {
        table.setId("changes");
        table.setAccessibleText(title.getText());
        table.getStyleClass().add("result-table");
        table.setPlaceholder(Typography.muted(wording.text("compare.none")));
        table.setRowFactory(_ -> new Row());
        List<String> headers = text.headers();
        for (int i = 0; i < headers.size(); i++) {
            int which = i;
            TableColumn<Changed, Changed> column = new TableColumn<>(headers.get(i));
            column.setSortable(false);
            column.setReorderable(false);
            column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
            column.setCellFactory(_ -> new Cell(which));
            table.getColumns().add(column);
        }
        return new FittedTable<>(table, WISHES, this::cells, wording::pair, ties);
    }

    private List<String> cells(Changed change) {
        return viewModel
                .comparison()
                .get()
                .map(made -> text.cells(change, made))
                .orElseGet(() -> Collections.nCopies(WISHES.size(), ""));
    }

    /// With tabs, for a spreadsheet.
    private String table(Comparison made) {
        return viewModel.shown().get().stream()
                .map(change -> String.join("\t", text.cells(change, made)))
                .collect(Collectors.joining("\n", String.join("\t", text.headers()) + "\n", "\n"));
    }

    private final class Row extends TableRow<Changed> {
        @Override
        protected void updateItem(@Nullable Changed change, boolean empty) {
            super.updateItem(change, empty);
            setAccessibleText(change == null ? null : String.join(", ", cells(change)));
        }
    }

    private final class Cell extends TableCell<Changed, Changed> {
        private final int which;

        Cell(int which) {
            this.which = which;
        }

        @Override
        protected void updateItem(@Nullable Changed change, boolean empty) {
            super.updateItem(change, empty);
            String shown = change == null ? "" : cells(change).get(which);
            setText(shown);
            setTooltip(shown.isEmpty() ? null : new Tooltip(shown));
        }
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public Node entry() {
        return title;
    }

    @Override
    public List<Node> panes() {
        return List.of(title, chosen, cards, table);
    }

    @Override
    public Optional<String> copied() {
        return viewModel.comparison().get().map(this::table);
    }

    @Override
    public void close() {
        ties.untie();
    }
}
