package gearscreen.desktop.results.page;

import gearscreen.desktop.kit.Ties;
import gearscreen.report.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// One thing to filter by. The box says in itself what it filters by: `Supplier`, then
/// `Supplier: Hikvision`.
final class FilterBox<T> {
    /// Longer texts are cut here; the whole stands in the detail.
    private static final int LONGEST = 60;

    /// Where the skin of a box looks for how many of its lines decide on its width.
    private static final String ROWS_TO_MEASURE = "comboBoxRowsToMeasureWidth";

    /// Empty: whatever it is.
    record Choice<T>(Optional<T> value) {}

    private final ComboBox<Choice<T>> box = new ComboBox<>();
    private final String what;
    private final Wording wording;
    private Function<T, String> said;
    private boolean filling;

    FilterBox(String what, Function<T, String> said, ObjectProperty<Optional<T>> chosen, Wording wording, Ties ties) {
        this.what = wording.text("results.filter." + what);
        this.wording = wording;
        this.said = said;
        box.setId("filter-" + what);
        box.setMinWidth(0);
        // As wide as what it is set to, not as the longest of its choices.
        box.getProperties().put(ROWS_TO_MEASURE, 1);
        box.setAccessibleText(this.what);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Choice<T> choice) {
                return choice == null ? "" : text(choice.value());
            }

            @Override
            public Choice<T> fromString(String unused) {
                throw new UnsupportedOperationException("the box is not editable");
            }
        });
        ties.follow(chosen, value -> {
            filling = true;
            box.setValue(new Choice<>(value));
            box.requestLayout();
            filling = false;
        });
        box.setOnAction(_ -> {
            if (!filling) {
                chosen.set(box.getValue().value());
            }
        });
    }

    private String text(Optional<T> value) {
        return value.map(said)
                .map(FilterBox::shortened)
                .map(shown -> wording.text("results.filter.pair", what, shown))
                .orElse(what);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    /// Other choices; what was chosen stays so. Without any there is no box.
    void fill(List<T> values, Function<T, String> saidSo) {
        said = saidSo;
        List<Choice<T>> choices = new ArrayList<>();
        choices.add(new Choice<>(Optional.empty()));
        values.forEach(value -> choices.add(new Choice<>(Optional.of(value))));
        filling = true;
        Choice<T> before = box.getValue();
        box.getItems().setAll(choices);
        box.setValue(choices.getFirst());
        box.setValue(before);
        filling = false;
        box.setVisible(!values.isEmpty());
        box.setManaged(!values.isEmpty());
    }

    ComboBox<Choice<T>> node() {
        return box;
    }
}
