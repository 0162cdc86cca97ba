package gearscreen.desktop.settings;

import gearscreen.app.settings.Look;
import gearscreen.app.settings.Theme;
import gearscreen.desktop.kit.Choices;
import gearscreen.desktop.kit.Ties;
import gearscreen.desktop.kit.Typography;
import gearscreen.desktop.look.LookViewModel;
import gearscreen.text.Language;
import gearscreen.text.Messages;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Language, theme and text size.
final class LookSection {
    private static final int STEP = 10;

    private LookSection() {}

    static Region of(LookViewModel look, Messages messages, Ties ties) {
        ComboBox<Language> language = Choices.combo(
                List.of(Language.values()), one -> messages.text("language." + one.code()), look.language(), ties);
        language.setId("settings-language");
        ComboBox<Theme> theme = Choices.combo(
                List.of(Theme.values()),
                one -> messages.text("command.theme." + one.id()).replace("_", ""),
                look.theme(),
                ties);
        theme.setId("settings-theme");
        ObjectProperty<Integer> size =
                new SimpleObjectProperty<>(look.textSize().get());
        ties.follow(look.textSize(), percent -> size.set(percent.intValue()));
        ties.add(size.subscribe((_, percent) -> look.setTextSize(percent)));
        ComboBox<Integer> text = Choices.combo(
                IntStream.rangeClosed(Look.SMALLEST / STEP, Look.LARGEST / STEP)
                        .mapToObj(tens -> tens * STEP)
                        .toList(),
                percent -> messages.text("settings.textSize.percent", percent),
                size,
                ties);
        text.setId("settings-text-size");
        VBox box = new VBox(
                Typography.heading(messages.text("settings.section.look")),
                Forms.labelled(messages.text("settings.language"), language),
                Forms.labelled(messages.text("settings.theme"), theme),
                Forms.labelled(messages.text("settings.textSize"), text),
                Typography.muted(messages.text("settings.look.help")));
        box.getStyleClass().add("sections");
        return box;
    }
}
