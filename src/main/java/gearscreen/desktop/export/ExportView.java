package gearscreen.desktop.export;

import atlantafx.base.theme.Styles;
import gearscreen.app.ReportFormat;
import gearscreen.desktop.kit.Choices;
import gearscreen.desktop.kit.Pages;
import gearscreen.desktop.kit.Screen;
import gearscreen.desktop.kit.Ties;
import gearscreen.desktop.kit.Typography;
import gearscreen.desktop.port.Ports;
import gearscreen.report.LeaveOut;
import gearscreen.text.Messages;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
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
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Chooses formats, language, extent and place of the reports.
public final class ExportView implements Screen {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Ties ties = new Ties();
    private final Messages messages;
    private final ExportViewModel viewModel;
    private final Label title;
    private final TextField name = new TextField();
    private final Label files = Typography.muted("");
    private final BorderPane node = new BorderPane();
    private final Button go = new Button();

    /// @param back leaves the page, also after the files were written
    public ExportView(
            ExportViewModel viewModel, Messages messages, Ports ports, Runnable back, ObservableBooleanValue compact) {
        this.viewModel = viewModel;
        this.messages = messages;
        title = Typography.title(messages.text("export.title"));
        VBox column = new VBox(
                title,
                Typography.muted(messages.text("export.subtitle")),
                formats(compact),
                extent(),
                forWhom(),
                leaveOut(),
                where(ports));
        column.getStyleClass().add("narrow");
        node.setCenter(Pages.scrolling(column));

        Button cancel = new Button(messages.text("export.cancel"));
        cancel.setId("export-cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> back.run());
        Button email = email();
        email.setId("export-email");
        showWhere(email, Bindings.not(compact));
        go.setId("export-go");
        go.setDefaultButton(true);
        go.getStyleClass().add(Styles.ACCENT);
        go.setOnAction(_ -> {
            // The button stays on: pressed with files that cannot be, it leads to what is wrong.
            viewModel.look();
            if (viewModel.state().get().writable()) {
                viewModel.export(ports.folders(), back);
            } else {
                name.requestFocus();
            }
        });
        node.setBottom(Pages.actionBar(go, cancel, email));
        ties.follow(viewModel.state(), _ -> names());
        ties.follow(viewModel.target().name(), _ -> names());
        ties.follow(viewModel.wishes().languages(), _ -> names());
        Wishes.OFFERED.forEach(format -> ties.follow(viewModel.wishes().wants(format), _ -> names()));
    }

    private void names() {
        List<String> all = viewModel.names();
        files.setText(String.join("\n", all));
        go.setText(messages.count("export.go", all.size()));
    }

    private Button email() {
        Button email = new Button(messages.text("export.email.copy"));
        email.setOnAction(_ -> viewModel.copyEmail());
        return email;
    }

    private void showWhere(Node part, ObservableBooleanValue wanted) {
        ties.follow(wanted, now -> {
            part.setVisible(now);
            part.setManaged(now);
        });
    }

    private Node formats(ObservableBooleanValue compact) {
        VBox box = section("export.format");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("export-formats");
        for (ReportFormat format : Wishes.OFFERED) {
            CheckBox check = check(
                    "format-" + format.id(),
                    "export.format." + format.id(),
                    viewModel.wishes().wants(format));
            Label help = Typography.muted(messages.text("export.format." + format.id() + ".help"));
            int row = 2 * grid.getRowCount();
            grid.add(check, 0, row);
            grid.add(help, 1, row);
            // With little room what helps stands below what it explains.
            ties.follow(compact, narrow -> {
                check.setMinWidth(narrow ? 0 : Region.USE_PREF_SIZE);
                beside(help, narrow, row);
            });
            if (format == ReportFormat.CSV) {
                CheckBox raw =
                        check("csv-raw", "export.csvRaw", viewModel.wishes().raw());
                grid.add(raw, 1, row + 2);
                ties.follow(compact, narrow -> beside(raw, narrow, row + 2));
                showWhere(raw, viewModel.wishes().wants(format));
            }
        }
        Button email = email();
        showWhere(email, compact);
        box.getChildren().addAll(grid, email);
        ComboBox<Languages> language = Choices.combo(
                List.of(Languages.values()),
                one -> messages.text("export.language." + one.id()),
                viewModel.wishes().languages(),
                ties);
        language.setId("report-language");
        Label label = new Label(messages.text("export.language"));
        label.setLabelFor(language);
        FlowPane row = new FlowPane(label, language);
        row.getStyleClass().add("actions");
        box.getChildren().add(row);
        return box;
    }

    private static void beside(Node part, boolean narrow, int row) {
        GridPane.setConstraints(part, narrow ? 0 : 1, narrow ? row + 1 : row);
    }

    private CheckBox check(String id, String key, BooleanProperty chosen) {
        CheckBox check = new CheckBox(messages.text(key));
        check.setId(id);
        check.setWrapText(true);
        check.setOnAction(_ -> chosen.set(check.isSelected()));
        ties.follow(chosen, check::setSelected);
        return check;
    }

    private Node extent() {
        VBox box = section("export.extent");
        ToggleGroup group = new ToggleGroup();
        box.getChildren()
                .addAll(extent(group, false, "export.extent.flagged"), extent(group, true, "export.extent.all"));
        box.getChildren().add(Typography.muted(messages.text("export.extent.help")));
        CheckBox changes = check("export-changes", "export.changes", viewModel.changes());
        ties.follow(viewModel.earlier(), earlier -> {
            changes.setVisible(earlier.isPresent());
            changes.setManaged(earlier.isPresent());
            earlier.ifPresent(scan -> changes.setText(messages.text("export.changes", MOMENT.format(scan.made()))));
        });
        box.getChildren().add(changes);
        return box;
    }

    private Node extent(ToggleGroup group, boolean all, String key) {
        RadioButton radio = new RadioButton(messages.text(key));
        radio.setId(all ? "extent-all" : "extent-flagged");
        radio.setToggleGroup(group);
        radio.setWrapText(true);
        radio.setOnAction(_ -> viewModel.wishes().all().set(all));
        ties.follow(viewModel.wishes().all(), chosen -> radio.setSelected(chosen == all));
        return radio;
    }

    private Node forWhom() {
        VBox box = section("export.who");
        FlowPane fields = new FlowPane(
                labelled("export.organisation", field("export-organisation", viewModel.organisation())),
                labelled("export.preparedBy", field("export-prepared-by", viewModel.preparedBy())),
                labelled("export.reviewedBy", field("export-reviewed-by", viewModel.reviewedBy())));
        fields.getStyleClass().add("actions");
        box.getChildren().add(fields);
        return box;
    }

    private VBox labelled(String key, TextField field) {
        Label label = Typography.body(messages.text(key));
        label.setLabelFor(field);
        VBox both = new VBox(label, field);
        both.getStyleClass().add("page-head");
        return both;
    }

    private TextField field(String id, StringProperty text) {
        TextField field = new TextField();
        field.setId(id);
        tie(field, text);
        return field;
    }

    private void tie(TextField field, StringProperty text) {
        ties.follow(text, now -> {
            if (!field.getText().equals(now)) {
                field.setText(now);
            }
        });
        ties.follow(field.textProperty(), text::set);
    }

    private Node leaveOut() {
        VBox box = section("export.leaveOut");
        FlowPane row = new FlowPane();
        row.getStyleClass().add("actions");
        for (LeaveOut part : LeaveOut.values()) {
            row.getChildren()
                    .add(check(
                            "leave-out-" + part.id(),
                            "field." + part.field().id(),
                            viewModel.wishes().leavesOut(part)));
        }
        box.getChildren().addAll(row, Typography.muted(messages.text("export.leaveOut.help")));
        return box;
    }

    private Node where(Ports ports) {
        VBox box = section("export.file");
        TextField folder = new TextField();
        folder.setId("export-folder");
        HBox.setHgrow(folder, Priority.ALWAYS);
        tie(folder, viewModel.target().folder());
        Button choose = new Button(messages.text("export.choose"));
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnAction(_ -> ports.files()
                .folder(viewModel.target().folderPath().orElse(Path.of("")))
                .ifPresent(path -> viewModel.target().folder().set(path.toString())));
        HBox row = new HBox(folder, choose);
        row.getStyleClass().add("actions");
        Label folderLabel = Typography.body(messages.text("export.folder"));
        folderLabel.setLabelFor(folder);
        name.setId("export-name");
        tie(name, viewModel.target().name());
        files.setId("export-files");
        Label state = Typography.body("");
        state.setId("export-state");
        CheckBox replace =
                check("export-replace", "export.replace", viewModel.target().replace());
        ties.follow(viewModel.state(), now -> {
            state.setText(messages.text("export.file." + now.id()));
            state.getStyleClass().removeAll("conflict", "text-muted");
            state.getStyleClass().add(now == Target.State.NEW ? "text-muted" : "conflict");
            boolean exists = now == Target.State.EXISTS || now == Target.State.REPLACES;
            replace.setVisible(exists);
            replace.setManaged(exists);
        });
        Label waiting = Typography.body("");
        waiting.setId("export-waiting");
        waiting.getStyleClass().add("conflict");
        ties.follow(viewModel.waiting(), items -> {
            waiting.setVisible(items > 0);
            waiting.setManaged(items > 0);
            waiting.setText(messages.count("export.waiting", items));
        });
        box.getChildren().addAll(folderLabel, row, labelled("export.name", name), files, state, replace, waiting);
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
        viewModel.look();
        return title;
    }

    @Override
    public List<Node> panes() {
        return List.of(title, name, go);
    }

    @Override
    public void close() {
        ties.untie();
    }
}
