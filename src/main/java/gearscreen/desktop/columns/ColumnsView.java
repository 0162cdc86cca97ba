package gearscreen.desktop.columns;

import atlantafx.base.theme.Styles;
import gearscreen.desktop.columns.ColumnsViewModel.FieldRow;
import gearscreen.desktop.columns.ColumnsViewModel.Reading;
import gearscreen.desktop.command.CommandControls;
import gearscreen.desktop.findings.Facts;
import gearscreen.desktop.kit.Pages;
import gearscreen.desktop.kit.Screen;
import gearscreen.desktop.kit.Ties;
import gearscreen.desktop.kit.TwoParts;
import gearscreen.desktop.kit.Typography;
import gearscreen.desktop.scan.ScanViewModel.Step;
import gearscreen.desktop.scan.StepLine;
import gearscreen.inventory.Field;
import gearscreen.inventory.Layout;
import gearscreen.report.Wording;
import gearscreen.text.Messages;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// How the file was read: fields on the left, what it comes to on the right.
public final class ColumnsView implements Screen {
    /// Shown even when nothing feeds them; the rest only where something does.
    private static final Set<Field> ASKED = EnumSet.of(
            Field.VENDOR, Field.BRAND, Field.MODEL, Field.PART_NUMBER, Field.MAC, Field.FCC_ID, Field.DESCRIPTION);

    private final Ties ties = new Ties();
    private final Messages messages;
    private final Wording wording;
    private final FieldTable fields;
    private final VBox side = new VBox();
    private final Label title = Typography.title("");
    private final Button go;
    private final BorderPane node = new BorderPane();

    public ColumnsView(
            ColumnsViewModel viewModel, Wording wording, CommandControls controls, ObservableBooleanValue compact) {
        this.wording = wording;
        this.messages = wording.messages();
        fields = new FieldTable(viewModel, wording);
        side.getStyleClass().add("sections");
        VBox head = new VBox(
                StepLine.at(Step.COLUMNS, messages), title, Typography.muted(messages.text("columns.subtitle")));
        head.getStyleClass().add("page-head");
        Parent parts = TwoParts.of(fields.node(), side, compact, ties);
        VBox content = new VBox(head, parts);
        content.getStyleClass().add("sections");
        node.setCenter(Pages.scrolling(content));

        go = new Button();
        go.setId("scan");
        go.getStyleClass().add(Styles.ACCENT);
        go.setDefaultButton(true);
        go.setOnAction(_ -> viewModel.scan().scan());
        go.disableProperty().bind(viewModel.scan().activity().running().map(running -> running.isPresent()));
        Button back = controls.button("close");
        back.setText(messages.text("columns.back"));
        Button automatic = controls.button("mapAutomatically");
        // With little room the menu has to do.
        automatic.visibleProperty().bind(Bindings.not(compact));
        automatic.managedProperty().bind(automatic.visibleProperty());
        node.setBottom(Pages.actionBar(go, back, automatic));
        ties.follow(viewModel.reading(), reading -> reading.ifPresent(this::show));
    }

    private void show(Reading reading) {
        int items = reading.inventory().items().size();
        title.setText(reading.inventory().source().name());
        go.setText(messages.count("columns.scan", items));
        List<FieldRow> rows = reading.fields().stream()
                .filter(row -> ASKED.contains(row.field()) || !row.columns().isEmpty())
                .toList();
        fields.show(reading, rows);
        side.getChildren().setAll(howRead(reading), check(reading));
        if (!reading.inventory().layout().dropped().isEmpty()) {
            side.getChildren().add(secrets(reading.inventory().layout()));
        }
        if (!reading.ignored().isEmpty()) {
            side.getChildren().add(ignored(reading));
        }
    }

    private Node howRead(Reading reading) {
        Layout layout = reading.inventory().layout();
        Facts facts = new Facts();
        facts.add(messages.text("columns.charset"), layout.charset().displayName());
        facts.add(messages.text("columns.delimiter"), delimiter(layout.delimiter()));
        facts.add(messages.text("columns.header"), wording.header(layout));
        facts.add(
                messages.text("columns.count"), String.valueOf(layout.columns().size()));
        layout.fileKind().ifPresent(kind -> facts.add(messages.text("columns.kind"), kind));
        return card(Typography.heading(messages.text("columns.how")), facts.node());
    }

    private String delimiter(char delimiter) {
        String key = switch (delimiter) {
            case ',' -> "comma";
            case ';' -> "semicolon";
            case '\t' -> "tab";
            case '|' -> "pipe";
            case ' ' -> "fixed";
            default -> "other";
        };
        return messages.text("columns.delimiter." + key, String.valueOf(delimiter));
    }

    private Node check(Reading reading) {
        int items = reading.inventory().items().size();
        int without = items - reading.telling();
        VBox card = card(
                Typography.heading(messages.text("columns.check")),
                Typography.body(messages.count("columns.telling", reading.telling(), items)));
        if (without > 0) {
            card.getChildren().add(Typography.body(messages.count("columns.without", without)));
        }
        if (reading.telling() == 0) {
            Label none = Typography.body(messages.text("columns.nothing"));
            none.getStyleClass().add("conflict");
            card.getChildren().add(none);
        }
        var account = reading.inventory().account();
        card.getChildren().add(Typography.muted(wording.account(account)));
        return card;
    }

    private Node secrets(Layout layout) {
        return card(
                Typography.heading(messages.text("columns.secrets")),
                Typography.body(messages.text("columns.secrets.said", list(layout.dropped()))));
    }

    private Node ignored(Reading reading) {
        return card(
                Typography.heading(
                        messages.count("columns.ignored", reading.ignored().size())),
                Typography.muted(list(reading.ignored())));
    }

    private String list(List<String> columns) {
        return columns.stream().map(wording::cell).collect(Collectors.joining(", "));
    }

    private static VBox card(Node... children) {
        VBox card = new VBox(children);
        card.getStyleClass().addAll("card", "section");
        return card;
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
        return List.of(title, fields.node(), go);
    }

    @Override
    public void close() {
        ties.untie();
    }
}
