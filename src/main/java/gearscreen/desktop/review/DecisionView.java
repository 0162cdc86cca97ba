package gearscreen.desktop.review;

import atlantafx.base.theme.Styles;
import gearscreen.desktop.findings.DecisionPane;
import gearscreen.desktop.kit.Pages;
import gearscreen.desktop.kit.Screen;
import gearscreen.desktop.kit.Ties;
import gearscreen.desktop.kit.Typography;
import gearscreen.inventory.Item;
import gearscreen.report.Wording;
import gearscreen.review.Disposition;
import gearscreen.review.Refusal;
import gearscreen.review.Review;
import gearscreen.screening.ScanResult;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The form for a decision that needs more than one key can say. Fields appear as they are needed; what is missing
/// stands below its field.
public final class DecisionView implements Screen {
    private final Ties ties = new Ties();
    private final ReviewViewModel viewModel;
    private final DecisionForm form;
    private final Wording wording;
    private final Label title = Typography.title("");
    private final Label about = Typography.body("");
    private final Map<Disposition, RadioButton> choices = new EnumMap<>(Disposition.class);
    private final ComboBox<String> reason = new ComboBox<>();
    private final TextField note = new TextField();
    private final CheckBox identical = new CheckBox();
    private final Map<Field, FormField> fields = new EnumMap<>(Field.class);
    private final Parent node;

    /// In the order of the form. The label's key is `review.field.` + id.
    private enum Field {
        REASON("reason"),
        NOTE("note"),
        REFERENCE("reference"),
        UNTIL("until"),
        APPROVER("approver"),
        BY("by");

        private final String id;

        Field(String id) {
            this.id = id;
        }

        static Field of(Refusal refusal) {
            return switch (refusal) {
                case NOT_TO_DECIDE, REASON_MISSING, REASON_UNKNOWN -> REASON;
                case NOTE_MISSING, TOO_LONG -> NOTE;
                case REFERENCE_MISSING -> REFERENCE;
                case UNTIL_MISSING, UNTIL_UNREADABLE, UNTIL_PAST -> UNTIL;
                case APPROVER_MISSING, APPROVER_SAME -> APPROVER;
                case BY_MISSING -> BY;
            };
        }
    }

    public DecisionView(ReviewViewModel viewModel, Wording wording) {
        this.viewModel = viewModel;
        this.form = viewModel.form();
        this.wording = wording;
        VBox column = new VBox(title, about, choices());
        column.getStyleClass().add("narrow");
        column.setAccessibleRole(AccessibleRole.DIALOG);
        column.getChildren().addAll(fields(), checks());
        column.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                submit();
                event.consume();
            }
        });
        // The buttons stay in view, however small the window.
        BorderPane whole = new BorderPane(Pages.scrolling(column));
        whole.setBottom(actions());
        node = whole;
        ties.follow(viewModel.targets(), this::about);
        ties.follow(form.disposition(), this::arrange);
        ties.follow(form.refusals(), this::refuse);
    }

    private void about(Targets targets) {
        title.setText(wording.count("review.form.title", targets.items().size()));
        about.setText(targets.items().size() == 1 ? subject(targets.items().getFirst()) : "");
        about.setVisible(!about.getText().isEmpty());
        about.setManaged(!about.getText().isEmpty());
        int more = targets.identical().size() - 1;
        arrange(form.disposition().get());
        identical.setText(wording.count("review.form.identical", Math.max(more, 0)));
        identical.setVisible(more > 0);
        identical.setManaged(more > 0);
    }

    private String subject(int item) {
        Optional<Review> review = viewModel.current().get();
        return review.map(Review::scan).map(scan -> subject(scan, item)).orElse("");
    }

    private String subject(ScanResult scan, int id) {
        Item item = scan.items().get(id).item();
        return wording.pair(wording.lines(item, scan.inventory()), wording.name(item));
    }

    private Node choices() {
        FlowPane pane = new FlowPane();
        pane.getStyleClass().add("choices");
        ToggleGroup group = new ToggleGroup();
        for (Disposition disposition : DecisionPane.CHOICES) {
            RadioButton choice = new RadioButton(wording.text("disposition." + disposition.id()));
            choice.setId("choice-" + disposition.id());
            choice.setToggleGroup(group);
            choice.setOnAction(_ -> form.disposition().set(disposition));
            choice.setMinWidth(Region.USE_PREF_SIZE);
            choices.put(disposition, choice);
            pane.getChildren().add(choice);
        }
        Label label = Typography.strong(wording.text("review.form.what"));
        label.setLabelFor(pane);
        VBox section = new VBox(label, pane);
        section.getStyleClass().add("section");
        return section;
    }

    // ---- fields

    private Node fields() {
        reason.setId("reason");
        reason.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String id) {
                return id == null || id.isEmpty()
                        ? wording.text("review.form.choose")
                        : wording.text(
                                "disposition.reason." + form.disposition().get().id() + "." + id);
            }

            @Override
            public String fromString(String unused) {
                throw new UnsupportedOperationException("the box is not editable");
            }
        });
        reason.setMaxWidth(Double.MAX_VALUE);
        ties.follow(form.reason(), reason::setValue);
        reason.setOnAction(_ -> {
            if (reason.getValue() != null) {
                form.reason().set(reason.getValue());
            }
        });
        fields.put(Field.REASON, new FormField(wording, Field.REASON.id, reason));
        fields.put(Field.NOTE, new FormField(wording, Field.NOTE.id, bound(note, form.note(), Field.NOTE)));
        text(Field.REFERENCE, form.reference());
        text(Field.UNTIL, form.until());
        text(Field.APPROVER, form.approver());
        text(Field.BY, form.by());
        VBox all = new VBox();
        all.getStyleClass().add("sections");
        fields.values().forEach(field -> all.getChildren().add(field.node()));
        return all;
    }

    private void text(Field which, StringProperty value) {
        fields.put(which, new FormField(wording, which.id, bound(new TextField(), value, which)));
    }

    private TextField bound(TextField field, StringProperty value, Field which) {
        field.setId("decision-" + which.id);
        ties.follow(value, wanted -> {
            if (!wanted.equals(field.getText())) {
                field.setText(wanted);
            }
        });
        ties.follow(field.textProperty(), value::set);
        field.setOnAction(_ -> submit());
        return field;
    }

    private Node checks() {
        CheckBox later = new CheckBox(wording.text("review.form.later"));
        later.setId("later-scans");
        later.setWrapText(true);
        ties.follow(form.laterScans(), later::setSelected);
        later.setOnAction(_ -> form.laterScans().set(later.isSelected()));
        identical.setId("identical");
        identical.setWrapText(true);
        ties.follow(form.identical(), identical::setSelected);
        identical.setOnAction(_ -> form.identical().set(identical.isSelected()));
        VBox checks = new VBox(identical, later);
        checks.getStyleClass().add("section");
        return checks;
    }

    private Node actions() {
        Button decide = new Button(wording.text("review.form.decide"));
        decide.setId("decide-go");
        decide.getStyleClass().add(Styles.ACCENT);
        decide.setOnAction(_ -> submit());
        Button cancel = new Button(wording.text("review.form.cancel"));
        cancel.setId("decide-cancel");
        cancel.setOnAction(_ -> viewModel.cancel());
        return Pages.actionBar(decide, cancel);
    }

    private void arrange(Disposition disposition) {
        choices.forEach((one, choice) -> choice.setSelected(one == disposition));
        List<String> ids = form.reasons();
        reason.getItems().setAll(ids);
        reason.setValue(form.reason().get());
        show(Field.REASON, !ids.isEmpty());
        show(Field.UNTIL, DecisionForm.mayEnd(disposition));
        show(Field.REFERENCE, disposition != Disposition.CONFIRMED && disposition != Disposition.TO_REVIEW);
        show(Field.APPROVER, disposition == Disposition.EXCEPTION);
        for (FormField field : fields.values()) {
            field.required(false);
        }
        field(Field.REASON).required(!ids.isEmpty());
        boolean exception = disposition == Disposition.EXCEPTION;
        field(Field.UNTIL).required(exception);
        field(Field.REFERENCE).required(exception);
        field(Field.APPROVER).required(exception);
    }

    private FormField field(Field which) {
        return java.util.Objects.requireNonNull(fields.get(which));
    }

    private void show(Field which, boolean on) {
        field(which).node().setVisible(on);
        field(which).node().setManaged(on);
    }

    private void submit() {
        viewModel.submit();
        form.refusals().get().stream()
                .findFirst()
                .ifPresent(first -> field(Field.of(first)).control().requestFocus());
    }

    private void refuse(List<Refusal> refusals) {
        for (Map.Entry<Field, FormField> entry : fields.entrySet()) {
            String said = refusals.stream()
                    .filter(one -> Field.of(one) == entry.getKey())
                    .findFirst()
                    .map(one -> wording.text("review.refusal." + one.id()))
                    .orElse("");
            entry.getValue().wrong(said);
        }
    }

    @Override
    public Parent node() {
        return node;
    }

    /// The reason where one is asked for, else the note.
    @Override
    public Node entry() {
        return form.disposition().get().reasons().isEmpty() ? note : reason;
    }

    @Override
    public void close() {
        ties.untie();
    }
}
