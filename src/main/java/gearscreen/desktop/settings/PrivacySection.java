package gearscreen.desktop.settings;

import atlantafx.base.theme.Styles;
import gearscreen.app.settings.Folders;
import gearscreen.desktop.findings.Facts;
import gearscreen.desktop.kit.Ties;
import gearscreen.desktop.kit.Typography;
import gearscreen.desktop.port.Ports;
import gearscreen.text.Messages;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Where everything lies, and how to get rid of it.
final class PrivacySection {
    private final Messages messages;
    private final Ports ports;

    private PrivacySection(Messages messages, Ports ports) {
        this.messages = messages;
        this.ports = ports;
    }

    /// @param folders empty where the program remembers nothing
    /// @param forget deletes all of it and leaves the program
    static Region of(
            SettingsViewModel settings,
            Optional<Folders> folders,
            Runnable forget,
            Ports ports,
            Messages messages,
            Ties ties) {
        return new PrivacySection(messages, ports).build(settings, folders, forget, ties);
    }

    private Region build(SettingsViewModel settings, Optional<Folders> folders, Runnable forget, Ties ties) {
        CheckBox remember = new CheckBox(messages.text("settings.rememberFiles"));
        remember.setId("settings-remember-files");
        remember.setWrapText(true);
        remember.setMnemonicParsing(false);
        ties.follow(settings.current(), now -> remember.setSelected(now.rememberFiles()));
        remember.setOnAction(_ -> settings.change(all -> all.withRememberFiles(remember.isSelected())));
        VBox box = new VBox(
                Typography.heading(messages.text("settings.section.privacy")),
                Typography.body(messages.text("settings.privacy.promise")),
                remember);
        box.getStyleClass().add("sections");
        folders.ifPresent(known -> box.getChildren().addAll(places(known), forgetting(forget)));
        return box;
    }

    private Region places(Folders folders) {
        Facts facts = new Facts();
        facts.add(messages.text("settings.place.settings"), place(folders.settings()));
        facts.add(messages.text("settings.place.data"), place(folders.data()));
        facts.add(messages.text("settings.place.logs"), place(folders.logs()));
        VBox part = Forms.part(messages.text("settings.places"), facts.node());
        if (folders.portable()) {
            part.getChildren().add(Typography.muted(messages.text("settings.portable")));
        }
        return part;
    }

    private Region place(Path folder) {
        Label path = Typography.body(folder.toString());
        Button open = small("settings.place.open", "settings.place.openNamed", folder);
        open.setOnAction(_ -> ports.folders().open(folder));
        Button copy = small("settings.place.copy", "settings.place.copyNamed", folder);
        copy.setOnAction(_ -> ports.clipboard().put(folder.toString()));
        FlowPane actions = new FlowPane(open, copy);
        actions.getStyleClass().add("chips");
        VBox place = new VBox(path, actions);
        place.getStyleClass().add("page-head");
        return place;
    }

    private Button small(String key, String accessible, Path folder) {
        Button button = new Button(messages.text(key));
        button.getStyleClass().add(Styles.SMALL);
        button.setAccessibleText(messages.text(accessible, folder.toString()));
        return button;
    }

    /// Two steps, because it cannot be undone.
    private Region forgetting(Runnable forget) {
        Button ask = new Button(messages.text("settings.forget"));
        ask.setId("settings-forget");
        Label warning = Typography.body(messages.text("settings.forget.warning"));
        Button yes = new Button(messages.text("settings.forget.yes"));
        yes.setId("settings-forget-yes");
        yes.getStyleClass().add(Styles.DANGER);
        Button no = new Button(messages.text("settings.forget.no"));
        FlowPane answers = new FlowPane(yes, no);
        answers.getStyleClass().add("actions");
        VBox sure = new VBox(warning, answers);
        sure.getStyleClass().add("section");
        show(sure, false);
        ask.setOnAction(_ -> {
            show(sure, true);
            no.requestFocus();
        });
        no.setOnAction(_ -> {
            show(sure, false);
            ask.requestFocus();
        });
        yes.setOnAction(_ -> forget.run());
        return Forms.part(messages.text("settings.forget.title"), ask, sure);
    }

    private static void show(Region region, boolean shown) {
        region.setVisible(shown);
        region.setManaged(shown);
    }
}
