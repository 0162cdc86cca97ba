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
import gearscreen.inventory.Inventory;
import gearscreen.inventory.InventoryPart;
import gearscreen.inventory.Layout;
import gearscreen.inventory.VisibleText;
import gearscreen.report.LayoutFacts;
import gearscreen.report.Wording;
import gearscreen.text.Messages;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// How the file was read: fields on the left, what it comes to on the right.
public final class ColumnsView implements Screen {
    /// Shown even when nothing feeds them; the rest only where something does.
    private static final Set<Field> ASKED = EnumSet.of(
            Field.VENDOR, Field.BRAND, Field.MODEL, Field.PART_NUMBER, Field.MAC, Field.FCC_ID, Field.DESCRIPTION);

    /// Of a file on a button, in characters.
    private static final int LONGEST_NAME = 40;

    private final Ties ties = new Ties();
    private final Messages messages;
    private final Wording wording;
    private final FieldTable fields;
    private final ColumnsViewModel viewModel;
    private final ReadAsForm readAs;
    private final Preview preview;
    private final KeptNote kept;
    private final ToggleButton change;
    private final ToggleButton showWithout;
    private final Label missing;
    private final VBox side = new VBox();
    private final Label title = Typography.title("");
    private final Button go;
    private final BorderPane node = new BorderPane();

    public ColumnsView(
            ColumnsViewModel viewModel, Wording wording, CommandControls controls, ObservableBooleanValue compact) {
        this.wording = wording;
        this.messages = wording.messages();
        this.viewModel = viewModel;
        fields = new FieldTable(viewModel, wording, compact);
        readAs = new ReadAsForm(viewModel.scan().reading(), wording);
        preview = new Preview(wording);
        kept = new KeptNote(viewModel.scan(), wording);
        change = new ToggleButton(messages.text("columns.read.change"));
        change.setId("read-change");
        change.setOnAction(_ -> showNow());
        showWithout = new ToggleButton(messages.text("columns.without.show"));
        showWithout.setId("show-without");
        showWithout.setOnAction(_ -> showNow());
        missing = Typography.body(messages.text("columns.nothing"));
        missing.setId("nothing-to-compare");
        missing.getStyleClass().add("conflict");
        missing.setVisible(false);
        missing.setManaged(false);
        side.getStyleClass().add("sections");
        VBox head = new VBox(
                StepLine.at(Step.COLUMNS, messages), title, Typography.muted(messages.text("columns.subtitle")));
        head.getStyleClass().add("page-head");
        VBox main = new VBox(kept.node(), missing, fields.node());
        main.getStyleClass().add("sections");
        Parent parts = TwoParts.of(main, side, compact, ties);
        CheckBox remember = new CheckBox(messages.text("columns.remember"));
        remember.setId("remember-columns");
        remember.setWrapText(true);
        remember.setSelected(viewModel.scan().reading().remember().get());
        remember.setOnAction(_ -> viewModel.scan().reading().remember().set(remember.isSelected()));
        VBox content = new VBox(head, parts, preview.node(), remember);
        content.getStyleClass().add("sections");
        node.setCenter(Pages.scrolling(content));

        go = new Button();
        go.setId("scan");
        go.getStyleClass().add(Styles.ACCENT);
        go.setDefaultButton(true);
        go.setOnAction(_ -> scan());
        go.disableProperty().bind(viewModel.scan().activity().running().map(running -> running.isPresent()));
        Button back = controls.button("close");
        back.setMnemonicParsing(false);
        ties.follow(
                viewModel.scan().earlier(),
                earlier -> back.setText(
                        earlier.map(name -> messages.text("columns.back.earlier", VisibleText.of(name, LONGEST_NAME)))
                                .orElseGet(() -> messages.text("columns.back"))));
        Button automatic = controls.button("mapAutomatically");
        // With little room the menu has to do.
        automatic.visibleProperty().bind(Bindings.not(compact));
        automatic.managedProperty().bind(automatic.visibleProperty());
        node.setBottom(Pages.actionBar(go, back, automatic));
        ties.follow(viewModel.reading(), reading -> reading.ifPresent(this::show));
        ties.follow(compact, _ -> showNow());
    }

    /// Where no column says anything of a maker, a scan would only come back with “not enough data”.
    private void scan() {
        boolean nothing = viewModel.tellsNothing();
        missing.setVisible(nothing);
        missing.setManaged(nothing);
        if (nothing) {
            fields.focusFirst();
        } else {
            viewModel.scan().scan();
        }
    }

    private void showNow() {
        viewModel.reading().getValue().ifPresent(this::show);
    }

    private void show(Reading reading) {
        if (reading.telling() > 0) {
            missing.setVisible(false);
            missing.setManaged(false);
        }
        int items = reading.inventory().items().size();
        title.setText(reading.inventory().source().name());
        kept.show();
        go.setText(messages.count("columns.scan", items));
        List<FieldRow> rows = reading.fields().stream()
                .filter(row -> ASKED.contains(row.field()) || !row.columns().isEmpty())
                .toList();
        fields.show(reading, rows);
        boolean lacks = reading.telling() < items;
        showWithout.setSelected(showWithout.isSelected() && lacks);
        preview.show(reading, showWithout.isSelected());
        side.getChildren().setAll(howRead(reading), check(reading));
        if (!reading.inventory().layout().dropped().isEmpty()) {
            side.getChildren().add(secrets(reading.inventory().layout()));
        }
        if (!reading.ignored().isEmpty()) {
            side.getChildren().add(ignored(reading));
        }
    }

    private Node howRead(Reading reading) {
        Inventory inventory = reading.inventory();
        VBox card = card(Typography.heading(messages.text("columns.how")));
        viewModel
                .scan()
                .recollection()
                .scannedBefore()
                .ifPresent(before -> card.getChildren()
                        .add(Typography.body(messages.count(
                                "columns.before",
                                before.flagged(),
                                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                                        .withLocale(messages.language().locale())
                                        .format(LocalDateTime.ofInstant(before.scanned(), ZoneId.systemDefault()))))));
        for (InventoryPart part : inventory.parts()) {
            Facts facts = new Facts();
            if (inventory.isOfSeveralFiles()) {
                card.getChildren()
                        .add(Typography.strong(wording.cell(part.source().name())));
            }
            LayoutFacts.of(part.layout(), wording).forEach(facts::add);
            facts.add(
                    messages.text("columns.count"),
                    String.valueOf(part.layout().columns().size()));
            part.layout().fileKind().ifPresent(kind -> facts.add(messages.text("columns.kind"), kind));
            if (!part.copies().isEmpty()) {
                facts.add(messages.text("report.file.copies"), list(part.copies()));
            }
            card.getChildren().add(facts.node());
        }
        if (!inventory.isOfSeveralFiles() && !viewModel.scan().kept()) {
            card.getChildren().add(change);
            if (change.isSelected()) {
                readAs.show(inventory);
                card.getChildren().add(readAs.node());
            }
        }
        return card;
    }

    private Node check(Reading reading) {
        int items = reading.inventory().items().size();
        int without = items - reading.telling();
        VBox card = card(
                Typography.heading(messages.text("columns.check")),
                Typography.body(messages.count("columns.telling", reading.telling(), items)));
        if (without > 0) {
            card.getChildren().addAll(Typography.body(messages.count("columns.without", without)), showWithout);
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
        return List.of(title, fields.node(), side, preview.node(), go);
    }

    @Override
    public void close() {
        ties.untie();
    }
}
