package gearscreen.desktop.export;

import atlantafx.base.theme.Styles;
import gearscreen.app.ReportFormat;
import gearscreen.desktop.kit.Choices;
import gearscreen.desktop.kit.Pages;
import gearscreen.desktop.kit.Screen;
import gearscreen.desktop.kit.Ties;
import gearscreen.desktop.kit.Typography;
import gearscreen.desktop.port.FilePicker;
import gearscreen.report.LeaveOut;
import gearscreen.text.Language;
import gearscreen.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Chooses format, language, extent and file of a report.
public final class ExportView implements Screen {
    /// In the order of how often they are wanted; plain text is for the terminal.
    private static final List<ReportFormat> FORMATS = List.of(
            ReportFormat.PDF,
            ReportFormat.HTML,
            ReportFormat.XLSX,
            ReportFormat.CSV,
            ReportFormat.JSON,
            ReportFormat.EMAIL,
            ReportFormat.WORKSHEET,
            ReportFormat.LETTERS);

    private final Ties ties = new Ties();
    private final Messages messages;
    private final ExportViewModel viewModel;
    private final Label title;
    private final TextField file = new TextField();
    private final BorderPane node = new BorderPane();
    private final Button go = new Button();

    /// @param back leaves the page, also after the file was written
    public ExportView(ExportViewModel viewModel, Messages messages, FilePicker files, Runnable back) {
        this.viewModel = viewModel;
        this.messages = messages;
        title = Typography.title(messages.text("export.title"));
        VBox column = new VBox(
                title,
                Typography.muted(messages.text("export.subtitle")),
                formats(),
                extent(),
                leaveOut(),
                where(files));
        column.getStyleClass().add("narrow");
        node.setCenter(Pages.scrolling(column));

        Button cancel = new Button(messages.text("export.cancel"));
        cancel.setId("export-cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> back.run());
        go.setText(messages.text("export.go"));
        go.setId("export-go");
        go.setDefaultButton(true);
        go.getStyleClass().add(Styles.ACCENT);
        go.setOnAction(_ -> {
            // The button stays on: pressed with a file that cannot be, it leads to what is wrong.
            if (viewModel.fileState().get().writable()) {
                viewModel.export(back);
            } else {
                file.requestFocus();
            }
        });
        node.setBottom(Pages.actionBar(go, cancel));
    }

    private Node formats() {
        VBox box = section("export.format");
        ToggleGroup group = new ToggleGroup();
        for (ReportFormat format : FORMATS) {
            RadioButton radio = new RadioButton(messages.text("export.format." + format.id()));
            radio.setId("format-" + format.id());
            radio.setToggleGroup(group);
            radio.setOnAction(_ -> viewModel.format().set(format));
            ties.follow(viewModel.format(), chosen -> radio.setSelected(chosen == format));
            Label help = Typography.muted(messages.text("export.format." + format.id() + ".help"));
            help.getStyleClass().add("indented");
            box.getChildren().addAll(radio, help);
        }
        ComboBox<Language> language = Choices.combo(
                List.of(Language.values()), one -> messages.text("language." + one.code()), viewModel.language(), ties);
        language.setId("report-language");
        Label label = new Label(messages.text("export.language"));
        label.setLabelFor(language);
        HBox row = new HBox(label, language);
        row.getStyleClass().add("actions");
        box.getChildren().add(row);
        return box;
    }

    private Node extent() {
        VBox box = section("export.extent");
        ToggleGroup group = new ToggleGroup();
        box.getChildren()
                .addAll(extent(group, false, "export.extent.flagged"), extent(group, true, "export.extent.all"));
        box.getChildren().add(Typography.muted(messages.text("export.extent.help")));
        return box;
    }

    private Node extent(ToggleGroup group, boolean all, String key) {
        RadioButton radio = new RadioButton(messages.text(key));
        radio.setId(all ? "extent-all" : "extent-flagged");
        radio.setToggleGroup(group);
        radio.setWrapText(true);
        radio.setOnAction(_ -> viewModel.all().set(all));
        ties.follow(viewModel.all(), chosen -> radio.setSelected(chosen == all));
        return radio;
    }

    private Node leaveOut() {
        VBox box = section("export.leaveOut");
        HBox row = new HBox();
        row.getStyleClass().add("actions");
        for (LeaveOut part : LeaveOut.values()) {
            CheckBox check = new CheckBox(messages.text("field." + part.field().id()));
            check.setId("leave-out-" + part.id());
            check.setOnAction(_ -> viewModel.leavesOut(part).set(check.isSelected()));
            ties.follow(viewModel.leavesOut(part), check::setSelected);
            row.getChildren().add(check);
        }
        box.getChildren().addAll(row, Typography.muted(messages.text("export.leaveOut.help")));
        return box;
    }

    private Node where(FilePicker files) {
        VBox box = section("export.file");
        file.setId("export-file");
        file.setAccessibleText(messages.text("export.file"));
        HBox.setHgrow(file, Priority.ALWAYS);
        ties.follow(viewModel.file(), path -> {
            if (!file.getText().equals(path)) {
                file.setText(path);
            }
        });
        ties.follow(file.textProperty(), viewModel.file()::set);
        Button choose = new Button(messages.text("export.choose"));
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnAction(_ -> {
            Optional<Path> picked = files.save(viewModel.path().orElseGet(viewModel::suggested));
            picked.ifPresent(path -> viewModel.file().set(path.toString()));
        });
        HBox row = new HBox(file, choose);
        row.getStyleClass().add("actions");
        Label state = Typography.body("");
        ties.follow(viewModel.fileState(), now -> {
            state.setText(messages.text("export.file." + now.id()));
            state.getStyleClass().removeAll("conflict", "text-muted");
            state.getStyleClass().add(now == ExportViewModel.FileState.NEW ? "text-muted" : "conflict");
        });
        box.getChildren().addAll(row, state);
        return box;
    }

    private VBox section(String key) {
        VBox box = new VBox(Typography.heading(messages.text(key)));
        box.getStyleClass().addAll("card", "section");
        return box;
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
        return List.of(title, file, go);
    }

    @Override
    public void close() {
        ties.untie();
    }
}
