package gearscreen.desktop.scan;

import gearscreen.desktop.kit.Ties;
import gearscreen.text.Messages;
import gearscreen.watchlist.OrganisationProfile;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// “Who are we?”: a menu of the profiles, of which several may be ticked.
public final class ProfileChip {
    private final MenuButton button = new MenuButton();
    private final HBox row;
    private final Messages messages;

    public ProfileChip(Messages messages, ProfilesViewModel profiles, Ties ties) {
        this.messages = messages;
        button.setId("profiles");
        button.setMnemonicParsing(false);
        button.getStyleClass().add("profile-chip");
        List<CheckMenuItem> ticks = new ArrayList<>();
        for (OrganisationProfile profile : profiles.all()) {
            CheckMenuItem tick = new CheckMenuItem(profile.name().in(messages.language()));
            tick.setMnemonicParsing(false);
            tick.setId("profile-" + profile.id());
            tick.setOnAction(_ -> profiles.choose(profile, tick.isSelected()));
            ticks.add(tick);
        }
        MenuItem none = new MenuItem(messages.text("profile.clear"));
        none.setOnAction(_ -> profiles.clear());
        button.getItems().setAll(ticks);
        button.getItems().addAll(new SeparatorMenuItem(), none);
        Label question = new Label(messages.text("profile.question"));
        question.getStyleClass().add("text-bold");
        question.setLabelFor(button);
        question.setMinWidth(Region.USE_PREF_SIZE);
        row = new HBox(question, button);
        row.getStyleClass().add("actions");
        ties.follow(profiles.chosen(), chosen -> {
            for (int i = 0; i < ticks.size(); i++) {
                ticks.get(i).setSelected(chosen.contains(profiles.all().get(i)));
            }
            button.setText(said(chosen));
        });
    }

    private String said(List<OrganisationProfile> chosen) {
        return switch (chosen.size()) {
            case 0 -> messages.text("profile.none");
            case 1 -> chosen.getFirst().name().in(messages.language());
            default ->
                messages.count(
                        "profile.several",
                        chosen.size() - 1L,
                        chosen.getFirst().name().in(messages.language()));
        };
    }

    /// The chip with its question before it.
    public Node labelled() {
        return row;
    }
}
