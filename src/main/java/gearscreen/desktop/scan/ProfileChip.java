package gearscreen.desktop.scan;

import gearscreen.app.settings.NamedProfile;
import gearscreen.app.settings.Who;
import gearscreen.desktop.kit.Hint;
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
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// “Who are we?”: a menu of the organisations there are and of the profiles that may be true of the one in hand.
public final class ProfileChip {
    /// Question and answer stand beside each other up to this width, in pixels.
    private static final double WIDE = 600;

    private final MenuButton button = new MenuButton();
    private final FlowPane row;
    private final Messages messages;
    private final ProfilesViewModel profiles;

    public ProfileChip(Messages messages, ProfilesViewModel profiles, Ties ties) {
        this.messages = messages;
        this.profiles = profiles;
        button.setId("profiles");
        button.setMnemonicParsing(false);
        button.getStyleClass().add("profile-chip");
        Label question = new Label(messages.text("profile.question"));
        question.getStyleClass().add("text-bold");
        question.setLabelFor(button);
        question.setMinWidth(Region.USE_PREF_SIZE);
        row = new FlowPane(question, button);
        row.setPrefWrapLength(WIDE);
        button.maxWidthProperty().bind(row.widthProperty());
        // What does not fit the button.
        Hint.on(button, button::getText);
        row.getStyleClass().add("actions");
        ties.follow(profiles.named(), this::show);
    }

    private void show(Who who) {
        List<MenuItem> items = new ArrayList<>();
        if (who.all().size() > 1) {
            for (int i = 0; i < who.all().size(); i++) {
                items.add(organisation(who, i));
            }
            items.add(new SeparatorMenuItem());
        }
        profiles.all().forEach(profile -> items.add(tick(profile)));
        items.add(new SeparatorMenuItem());
        items.add(item("profile.clear", profiles::clear));
        items.add(item("profile.questions", profiles::openQuestions));
        button.getItems().setAll(items);
        button.setText(said(who));
    }

    private MenuItem organisation(Who who, int index) {
        CheckMenuItem item = new CheckMenuItem(name(who.all().get(index)));
        item.setMnemonicParsing(false);
        item.setSelected(index == who.current());
        item.setOnAction(_ -> profiles.take(index));
        return item;
    }

    private MenuItem tick(OrganisationProfile profile) {
        String name = profile.name().in(messages.language());
        Answer answer = profiles.answer(profile);
        CheckMenuItem tick =
                new CheckMenuItem(answer == Answer.NOT_SURE ? messages.text("profile.unsure", name) : name);
        tick.setMnemonicParsing(false);
        tick.setId("profile-" + profile.id());
        tick.setSelected(answer == Answer.YES);
        tick.setOnAction(_ -> profiles.choose(profile, tick.isSelected()));
        return tick;
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(messages.text(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private String name(NamedProfile profile) {
        return profile.name().isBlank() ? messages.text("profile.unnamed") : profile.name();
    }

    private String said(Who who) {
        String answers = answers(profiles.who().get().profiles().size());
        return who.inHand().name().isBlank()
                ? answers
                : messages.text("profile.named", who.inHand().name(), answers);
    }

    private String answers(int given) {
        if (given == 0) {
            return messages.text("profile.none");
        }
        String first = profiles.all().stream()
                .filter(profile -> profiles.answer(profile) != Answer.NO)
                .map(profile -> tick(profile).getText())
                .findFirst()
                .orElse("");
        return given == 1 ? first : messages.count("profile.several", given - 1L, first);
    }

    /// The chip with its question before it.
    public Node labelled() {
        return row;
    }
}
