package gearscreen.desktop.kept;

import gearscreen.desktop.kit.Pages;
import gearscreen.desktop.kit.Screen;
import gearscreen.desktop.kit.Ties;
import gearscreen.desktop.kit.Typography;
import gearscreen.desktop.port.FilePicker;
import gearscreen.report.Wording;
import gearscreen.store.KeptScan;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The list of kept scans. Enter opens, P pins, Delete deletes after a question, F2 goes to the label.
public final class KeptView implements Screen {
    private final Ties ties = new Ties();
    private final KeptViewModel viewModel;
    private final Wording wording;
    private final Label title = Typography.title("");
    private final Label subtitle = Typography.muted("");
    private final TableView<KeptScan> table = new TableView<>();
    private final TextField label = new TextField();
    private final FlowPane actions = new FlowPane();
    private final Parent node;

    /// One column: the header's key is `kept.column.` + id.
    private record Said(String id, double share, Function<KeptScan, String> text) {}

    /// @param back leaves the page
    public KeptView(KeptViewModel viewModel, Wording wording, FilePicker files, Runnable back) {
        this.viewModel = viewModel;
        this.wording = wording;
        columns();
        actions(files, back);
        FlowPane labelling = labelling();
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox page = new VBox(title, subtitle, table, labelling, actions);
        page.getStyleClass().addAll("page", "results-page");
        node = Pages.filling(page);
        ties.follow(viewModel.shelf(), shelf -> {
            title.setText(wording.text(shelf.readOnly() ? "kept.title.file" : "kept.title"));
            subtitle.setText(shelf.file()
                    .map(file -> wording.text("kept.subtitle.file", wording.cell(file.toString())))
                    .orElseGet(() -> wording.text("kept.subtitle")));
            labelling.setVisible(!shelf.readOnly());
            labelling.setManaged(!shelf.readOnly());
            show(shelf.scans());
        });
    }

    private void show(List<KeptScan> scans) {
        int place = Math.max(0, table.getSelectionModel().getSelectedIndex());
        table.getItems().setAll(scans);
        if (!scans.isEmpty()) {
            table.getSelectionModel().select(Math.min(place, scans.size() - 1));
        }
    }

    private List<Said> said() {
        DateTimeFormatter moment = DateTimeFormatter.ofPattern(
                        "yyyy-MM-dd HH:mm", wording.messages().language().locale())
                .withZone(ZoneId.systemDefault());
        return List.of(
                new Said("file", 2.2, scan -> wording.cell(scan.name())),
                new Said("made", 1.7, scan -> moment.format(scan.made())),
                new Said("items", 1.0, scan -> number(scan.counts().items())),
                new Said("flagged", 1.1, scan -> number(scan.counts().flagged())),
                new Said("toReview", 1.3, scan -> number(scan.openItems())),
                new Said("edition", 1.2, KeptScan::watchlistVersion),
                new Said("profile", 1.7, this::profiles),
                new Said("label", 1.7, scan -> wording.cell(scan.label())),
                new Said("pinned", 1.1, scan -> scan.pinned() ? wording.text("kept.pinned") : ""));
    }

    private String number(long count) {
        return wording.text("kept.number", count);
    }

    private String profiles(KeptScan scan) {
        return scan.profiles().isEmpty() ? wording.text("report.profile.none") : String.join(", ", scan.profiles());
    }

    private void columns() {
        table.setId("kept");
        table.setAccessibleText(wording.text("kept.title"));
        table.getStyleClass().add("result-table");
        table.setPlaceholder(Typography.muted(wording.text("kept.none")));
        table.setRowFactory(_ -> new Row());
        table.setOnKeyPressed(this::key);
        List<Said> said = said();
        double all = said.stream().mapToDouble(Said::share).sum();
        for (Said each : said) {
            TableColumn<KeptScan, String> column = new TableColumn<>(wording.text("kept.column." + each.id()));
            column.setSortable(false);
            column.setReorderable(false);
            column.setCellValueFactory(
                    cell -> new ReadOnlyStringWrapper(each.text().apply(cell.getValue())));
            ties.follow(
                    table.widthProperty(),
                    width -> javafx.application.Platform.runLater(
                            () -> column.setPrefWidth(Math.floor((width.doubleValue() - 16) * each.share() / all))));
            table.getColumns().add(column);
        }
    }

    private void key(KeyEvent event) {
        Optional<KeptScan> scan = selected();
        if (scan.isEmpty()) {
            return;
        }
        boolean own = !viewModel.shelf().get().readOnly();
        switch (event.getCode()) {
            case ENTER -> viewModel.open(scan.get());
            case P -> doWhere(own, () -> viewModel.pin(scan.get()));
            case DELETE, BACK_SPACE -> doWhere(own, () -> viewModel.delete(scan.get()));
            case F2 -> doWhere(own, label::requestFocus);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static void doWhere(boolean possible, Runnable work) {
        if (possible) {
            work.run();
        }
    }

    private Optional<KeptScan> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private FlowPane labelling() {
        label.setId("kept-label");
        label.setMaxWidth(360);
        Label name = new Label(wording.text("kept.label"));
        name.setLabelFor(label);
        Button set = button("kept.label.set", scan -> viewModel.label(scan, label.getText()), true);
        label.setOnAction(_ -> selected().ifPresent(scan -> viewModel.label(scan, label.getText())));
        ties.follow(table.getSelectionModel().selectedItemProperty(), scan -> label.setText(labelOf(scan)));
        FlowPane row = new FlowPane(name, label, set);
        row.getStyleClass().add("actions");
        return row;
    }

    private static String labelOf(@Nullable KeptScan scan) {
        return scan == null ? "" : scan.label();
    }

    private void actions(FilePicker files, Runnable back) {
        actions.getStyleClass().add("actions");
        Button pin = button("kept.pin", viewModel::pin, true);
        ties.follow(
                table.getSelectionModel().selectedItemProperty(),
                scan -> pin.setText(wording.text(isPinned(scan) ? "kept.unpin" : "kept.pin")));
        Button save = button("kept.saveAs", scan -> save(scan, files), false);
        Button openFile = new Button(wording.text("kept.openFile"));
        openFile.setId("kept-open-file");
        openFile.setOnAction(_ -> files.openScan().ifPresent(viewModel::openFile));
        Button own = new Button(wording.text("kept.own"));
        own.setId("kept-own");
        own.setOnAction(_ -> viewModel.backToOwn());
        ties.follow(viewModel.shelf(), shelf -> {
            own.setVisible(shelf.readOnly());
            own.setManaged(shelf.readOnly());
        });
        Button leave = new Button(wording.text("kept.back"));
        leave.setOnAction(_ -> back.run());
        actions.getChildren()
                .setAll(
                        button("kept.open", viewModel::open, false),
                        pin,
                        button("kept.delete", viewModel::delete, true),
                        save,
                        openFile,
                        own,
                        leave);
    }

    private static boolean isPinned(@Nullable KeptScan scan) {
        return scan != null && scan.pinned();
    }

    private void save(KeptScan scan, FilePicker files) {
        files.save(Path.of(fileName(scan.name()))).ifPresent(target -> viewModel.saveAs(scan, target));
    }

    /// `cameras.csv` → `cameras.gearscreen`.
    public static String fileName(String inventory) {
        int dot = inventory.lastIndexOf('.');
        String base = (dot > 0 ? inventory.substring(0, dot) : inventory).replaceAll("[^\\p{L}\\p{N} ._-]", "_");
        return (base.length() > 60 ? base.substring(0, 60).strip() : base) + ".gearscreen";
    }

    /// @param changes what is not to be had for somebody's file
    private Button button(String key, Consumer<KeptScan> work, boolean changes) {
        Button button = new Button(wording.text(key));
        button.setId(key.replace('.', '-'));
        button.setOnAction(_ -> selected().ifPresent(work));
        ObservableValue<Boolean> nothing =
                table.getSelectionModel().selectedItemProperty().map(_ -> false).orElse(true);
        ties.follow(
                nothing,
                none -> button.setDisable(
                        none || (changes && viewModel.shelf().get().readOnly())));
        ties.follow(viewModel.shelf(), shelf -> button.setDisable(nothing.getValue() || (changes && shelf.readOnly())));
        return button;
    }

    private String sentence(KeptScan scan) {
        List<String> parts = new ArrayList<>();
        for (Said each : said()) {
            String text = each.text().apply(scan);
            if (!text.isEmpty()) {
                parts.add(wording.pair(wording.text("kept.column." + each.id()), text));
            }
        }
        return parts.stream().collect(Collectors.joining(", "));
    }

    private final class Row extends TableRow<KeptScan> {
        Row() {
            setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && !isEmpty()) {
                    viewModel.open(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable KeptScan scan, boolean empty) {
            super.updateItem(scan, empty);
            setAccessibleText(scan == null ? null : sentence(scan));
        }
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public Node entry() {
        return table;
    }

    @Override
    public List<Node> panes() {
        return List.of(title, table, label, actions);
    }

    @Override
    public Optional<String> copied() {
        return selected().map(this::sentence);
    }

    @Override
    public void close() {
        ties.untie();
    }
}
