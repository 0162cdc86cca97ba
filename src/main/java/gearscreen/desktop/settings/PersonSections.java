package gearscreen.desktop.settings;

import gearscreen.desktop.kit.Ties;
import gearscreen.desktop.kit.Typography;
import gearscreen.desktop.scan.ProfilesViewModel;
import gearscreen.text.Messages;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Who decides, and who signs reports for whom.
final class PersonSections {
    private PersonSections() {}

    static Region review(SettingsViewModel settings, Messages messages, Ties ties) {
        TextField name =
                Forms.field("settings-decide-as", text -> settings.change(all -> all.withDecideAs(text.strip())));
        CheckBox second = new CheckBox(messages.text("settings.secondPerson"));
        second.setId("settings-second-person");
        second.setWrapText(true);
        second.setOnAction(_ -> settings.change(
                all -> all.with(all.who().changed(all.who().inHand().withSecondPerson(second.isSelected())))));
        ties.follow(settings.current(), now -> {
            name.setText(now.decideAs());
            second.setSelected(now.who().inHand().secondPerson());
        });
        VBox box = new VBox(
                Typography.heading(messages.text("settings.section.review")),
                Forms.labelled(messages.text("settings.decideAs"), name),
                Typography.muted(messages.text("settings.decideAs.help")),
                second,
                Typography.muted(messages.text("settings.secondPerson.help")));
        box.getStyleClass().add("sections");
        return box;
    }

    static Region reports(ProfilesViewModel profiles, Messages messages, Ties ties) {
        TextField organisation = Forms.field(
                "settings-organisation",
                text -> profiles.sign(text.strip(), profiles.inHand().preparedBy()));
        TextField by = Forms.field(
                "settings-prepared-by", text -> profiles.sign(profiles.inHand().organisation(), text.strip()));
        ties.follow(profiles.named(), who -> {
            organisation.setText(who.inHand().organisation());
            by.setText(who.inHand().preparedBy());
        });
        VBox box = new VBox(
                Typography.heading(messages.text("settings.section.reports")),
                Forms.labelled(messages.text("settings.organisation"), organisation),
                Forms.labelled(messages.text("settings.preparedBy"), by),
                Typography.muted(messages.text("settings.reports.help")));
        box.getStyleClass().add("sections");
        return box;
    }
}
