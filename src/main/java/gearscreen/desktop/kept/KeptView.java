package gearscreen.desktop.kept;

import gearscreen.desktop.kit.Pages;
import gearscreen.desktop.kit.Screen;
import gearscreen.desktop.kit.Ties;
import gearscreen.desktop.kit.Typography;
import gearscreen.desktop.port.FilePicker;
import gearscreen.report.Wording;
import gearscreen.store.KeptScan;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
    private final KeptTable table;
    private final TextField label = new TextField();
    private final FlowPane actions = new FlowPane();
    private final Parent node;

    /// @param back leaves the page
    public KeptView(KeptViewModel viewModel, Wording wording, FilePicker files, Runnable back) {
        this.viewModel = viewModel;
        this.wording = wording;
        table = new KeptTable(viewModel, wording, ties);
        table.table().setOnKeyPressed(this::key);
        actions(files, back);
        FlowPane labelling = labelling();
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        VBox page = new VBox(title, subtitle, table.node(), labelling, actions);
        page.getStyleClass().addAll("page", "results-page");
        node = Pages.filling(page);
        ties.follow(viewModel.shelf(), shelf -> {
            title.setText(wording.text(shelf.readOnly() ? "kept.title.file" : "kept.title"));
            subtitle.setText(shelf.file()
                    .map(file -> wording.text("kept.subtitle.file", wording.cell(file.toString())))
                    .orElseGet(() -> wording.text("kept.subtitle")));
            labelling.setVisible(!shelf.readOnly());
            labelling.setManaged(!shelf.readOnly());
            table.show(shelf.scans());
        });
    }

    private void key(KeyEvent event) {
        Optional<KeptScan> scan = table.selected();
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

    private FlowPane labelling() {
        label.setId("kept-label");
        label.setMaxWidth(360);
        Label name = new Label(wording.text("kept.label"));
        name.setLabelFor(label);
        Button set = button("kept.label.set", scan -> viewModel.label(scan, label.getText()), true);
        label.setOnAction(_ -> table.selected().ifPresent(scan -> viewModel.label(scan, label.getText())));
        ties.follow(table.selection(), scan -> label.setText(labelOf(scan)));
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
        ties.follow(table.selection(), scan -> pin.setText(wording.text(isPinned(scan) ? "kept.unpin" : "kept.pin")));
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
        button.setOnAction(_ -> table.selected().ifPresent(work));
        ObservableValue<Boolean> nothing = table.selection().map(_ -> false).orElse(true);
        ties.follow(
                nothing,
                none -> button.setDisable(
                        none || (changes && viewModel.shelf().get().readOnly())));
        ties.follow(viewModel.shelf(), shelf -> button.setDisable(nothing.getValue() || (changes && shelf.readOnly())));
        return button;
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public Node entry() {
        return table.table();
    }

    @Override
    public List<Node> panes() {
        return List.of(title, table.table(), label, actions);
    }

    @Override
    public Optional<String> copied() {
        return table.selected().map(table::sentence);
    }

    @Override
    public void close() {
        ties.untie();
    }
}
