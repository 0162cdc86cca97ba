package gearscreen.desktop.scan;

import gearscreen.desktop.kit.Ties;
import gearscreen.desktop.kit.Typography;
import gearscreen.inventory.VisibleText;
import gearscreen.text.Messages;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// *As of*: a day to enter or choose, and the way back to today; apart from it what is to be said of that day.
public final class AsOfField {
    private static final int LONGEST = 40;

    /// Room for ten digits and the button of the calendar, in columns.
    private static final int COLUMNS = 9;

    private final Messages messages;
    private final AsOf asOf;
    private final DatePicker picker = new DatePicker();
    private final HBox row;
    private final VBox sentences;

    public AsOfField(Messages messages, AsOf asOf, Ties ties) {
        this.messages = messages;
        this.asOf = asOf;
        picker.setId("as-of");
        picker.setPromptText(messages.text("asOf.today"));
        picker.setTooltip(new Tooltip(messages.text("asOf.help")));
        picker.setAccessibleHelp(messages.text("asOf.help"));
        picker.getEditor().setPrefColumnCount(COLUMNS);
        picker.setConverter(new Typed());
        // The names of months and days in its calendar follow the locale of formats and nothing else.
        Locale formats = Locale.getDefault(Locale.Category.FORMAT);
        picker.setOnShowing(_ ->
                Locale.setDefault(Locale.Category.FORMAT, messages.language().locale()));
        picker.setOnHidden(_ -> Locale.setDefault(Locale.Category.FORMAT, formats));
        Label question = new Label(messages.text("asOf.label"));
        question.getStyleClass().add("text-bold");
        question.setLabelFor(picker);
        question.setMinWidth(Region.USE_PREF_SIZE);
        Button today = new Button(messages.text("asOf.backToToday"));
        today.setId("as-of-today");
        today.setMinWidth(Region.USE_PREF_SIZE);
        today.setOnAction(_ -> {
            asOf.backToToday();
            picker.requestFocus();
        });
        Label wrong = Typography.body("");
        wrong.setId("as-of-wrong");
        wrong.getStyleClass().add("field-error");
        Label other = Typography.muted("");
        other.setId("as-of-other");
        row = new HBox(question, picker, today);
        row.getStyleClass().add("actions");
        sentences = new VBox(wrong, other);
        sentences.managedProperty().bind(wrong.managedProperty().or(other.managedProperty()));
        ties.follow(asOf.chosen(), day -> {
            picker.setValue(day.orElse(null));
            picker.getEditor().setText(day.map(LocalDate::toString).orElse(""));
            say(other, day.map(this::said));
            today.setVisible(day.isPresent());
            today.setManaged(day.isPresent());
        });
        ties.follow(asOf.refused(), refused -> say(wrong, refused.map(this::said)));
        ties.add(picker.valueProperty()
                .subscribe((_, day) -> asOf.enter(
                        Optional.ofNullable(day).map(LocalDate::toString).orElse(""))));
    }

    public Node row() {
        return row;
    }

    /// Takes no room while today is asked about.
    public Node sentences() {
        return sentences;
    }

    private String said(LocalDate day) {
        return messages.text(day.isAfter(asOf.today()) ? "asOf.future" : "asOf.past", day.toString());
    }

    private String said(AsOf.Refused refused) {
        return messages.text(
                "asOf.refused." + refused.why().id(),
                VisibleText.of(refused.text(), LONGEST),
                asOf.today().toString(),
                AsOf.FIRST.toString(),
                AsOf.LAST.toString());
    }

    private static void say(Label label, Optional<String> sentence) {
        label.setText(sentence.orElse(""));
        label.setVisible(sentence.isPresent());
        label.setManaged(sentence.isPresent());
    }

    /// Days are written as everywhere in the program. A text that is no day leaves the day that was.
    private final class Typed extends StringConverter<LocalDate> {
        @Override
        public String toString(@Nullable LocalDate day) {
            return day == null ? "" : day.toString();
        }

        @Override
        public @Nullable LocalDate fromString(@Nullable String text) {
            asOf.enter(text == null ? "" : text);
            return asOf.chosen().get().orElse(null);
        }
    }
}
