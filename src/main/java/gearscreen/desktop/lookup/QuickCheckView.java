package gearscreen.desktop.lookup;

import atlantafx.base.theme.Styles;
import gearscreen.desktop.findings.Chips;
import gearscreen.desktop.findings.FindingsPane;
import gearscreen.desktop.findings.Match;
import gearscreen.desktop.kit.Pages;
import gearscreen.desktop.kit.Screen;
import gearscreen.desktop.kit.Ties;
import gearscreen.desktop.kit.Typography;
import gearscreen.desktop.port.Ports;
import gearscreen.desktop.scan.AsOfField;
import gearscreen.desktop.scan.ProfileChip;
import gearscreen.desktop.scan.ProfilesViewModel;
import gearscreen.report.Wording;
import gearscreen.screening.Lookup;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One item before buying: type it, press Enter, read the answer. Several lines give a list of answers.
public final class QuickCheckView implements Screen {
    private final Ties ties = new Ties();
    private final QuickCheckViewModel viewModel;
    private final Wording wording;
    private final AnswerPane answers;
    private final TextArea text = new TextArea();
    private final VBox answer = new VBox();
    private final AnswerTable table;
    private final VBox earlier = new VBox();
    private final Parent node;
    private int recalled = -1;

    /// @param supplier shows the supplier of this id
    public QuickCheckView(
            QuickCheckViewModel viewModel,
            ProfilesViewModel profiles,
            Wording wording,
            Ports ports,
            Edition edition,
            Consumer<String> supplier) {
        this.viewModel = viewModel;
        this.wording = wording;
        answers = new AnswerPane(wording, new FindingsPane(wording, ports), ports.clipboard(), edition, supplier);
        Label prompt = Typography.body(wording.text("quick.prompt"));
        prompt.setLabelFor(text);
        text.setId("quick-text");
        text.setPromptText(wording.text("quick.example"));
        text.setPrefRowCount(2);
        text.setWrapText(true);
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        HBox.setHgrow(text, Priority.ALWAYS);
        ties.follow(viewModel.text(), wanted -> {
            if (!text.getText().equals(wanted)) {
                text.setText(wanted);
            }
        });
        ties.follow(text.textProperty(), viewModel.text()::set);
        Button check = new Button(wording.text("quick.check"));
        check.setId("quick-go");
        check.getStyleClass().add(Styles.ACCENT);
        check.setMinWidth(Region.USE_PREF_SIZE);
        check.setOnAction(_ -> viewModel.check());
        HBox row = new HBox(text, check);
        row.getStyleClass().add("actions");

        table = new AnswerTable(wording, ports.clipboard());
        ties.follow(table.selected(), this::show);
        answer.getStyleClass().add("sections");
        earlier.getStyleClass().add("section");
        ProfileChip chip = new ProfileChip(wording.messages(), profiles, ties);
        AsOfField asOf = new AsOfField(wording.messages(), viewModel.asOf(), ties);
        FlowPane questions = new FlowPane(chip.labelled(), asOf.row());
        questions.getStyleClass().addAll("actions", "questions");
        VBox column = new VBox(
                Typography.title(wording.text("quick.title")),
                prompt,
                row,
                Typography.muted(wording.text("quick.help")),
                questions,
                asOf.sentences(),
                table.node(),
                answer,
                earlier);
        column.getStyleClass().add("narrow");
        node = Pages.scrolling(column);
        ties.follow(viewModel.answers(), this::show);
        ties.follow(viewModel.earlier(), this::remember);
    }

    /// Enter checks, Shift+Enter begins a line, Up in an empty or recalled line fetches what was asked before, Down
    /// what was asked after that.
    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
            event.consume();
            recalled = -1;
            viewModel.check();
        } else if (event.getCode() == KeyCode.UP && (text.getText().isEmpty() || recalled >= 0)) {
            List<Lookup> before = viewModel.earlier().get();
            if (recalled + 1 < before.size()) {
                recalled++;
                text.setText(before.get(recalled).text());
                text.positionCaret(text.getLength());
            }
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && recalled >= 0) {
            recalled--;
            text.setText(
                    recalled < 0 ? "" : viewModel.earlier().get().get(recalled).text());
            text.positionCaret(text.getLength());
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            // A text area would swallow the key that leads on.
            event.consume();
            text.requestFocusTraversal(
                    event.isShiftDown()
                            ? javafx.scene.TraversalDirection.PREVIOUS
                            : javafx.scene.TraversalDirection.NEXT);
        }
    }

    private void show(List<Lookup> made) {
        boolean several = made.size() > 1;
        table.show(several ? made : List.of());
        answer.getChildren().clear();
        if (!made.isEmpty()) {
            show(made.getFirst());
            if (!several && answers.heading().getScene() != null) {
                answers.heading().requestFocus();
            }
        }
    }

    private void show(@Nullable Lookup one) {
        if (one != null) {
            answer.getChildren().setAll(answers.of(one));
        }
    }

    private void remember(List<Lookup> before) {
        earlier.getChildren().clear();
        if (before.isEmpty()) {
            return;
        }
        earlier.getChildren().add(Typography.heading(wording.text("quick.earlier")));
        for (Lookup old : before.stream().limit(5).toList()) {
            Button again = new Button(wording.text(
                    "quick.earlier.line",
                    wording.cell(old.text()),
                    wording.text(Match.of(old.answer().outcome()).key())));
            again.setMnemonicParsing(false);
            again.getStyleClass().addAll(Styles.FLAT, "left-text");
            again.setGraphic(Chips.icon(Match.of(old.answer().outcome())));
            again.setOnAction(_ -> viewModel.again(old.text()));
            earlier.getChildren().add(again);
        }
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public Node entry() {
        return text;
    }

    @Override
    public List<Node> panes() {
        return List.of(text, table.node(), answer);
    }

    @Override
    public void close() {
        ties.untie();
    }
}
