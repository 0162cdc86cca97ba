package gearscreen.desktop.kit;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Combo boxes for a closed choice.
public final class Choices {
    private Choices() {}

    /// A box that shows the property's value and sets it.
    public static <T> ComboBox<T> combo(List<T> values, Function<T, String> said, Property<T> chosen, Ties ties) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : said.apply(value);
            }

            @Override
            public T fromString(String unused) {
                throw new UnsupportedOperationException("the box is not editable");
            }
        });
        box.setMinWidth(Region.USE_PREF_SIZE);
        ties.follow(chosen, box::setValue);
        box.setOnAction(_ -> chosen.setValue(box.getValue()));
        return box;
    }
}
