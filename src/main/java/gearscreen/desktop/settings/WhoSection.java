package gearscreen.desktop.settings;

import gearscreen.app.settings.Who;
import gearscreen.desktop.kit.Choices;
import gearscreen.desktop.kit.Ties;
import gearscreen.desktop.kit.Typography;
import gearscreen.desktop.scan.Answer;
import gearscreen.report.Wording;
import gearscreen.watchlist.OrganisationProfile;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// *Who are we?*: the organisations, the questions, and what the answers mean.
final class WhoSection {
    /// ISO 3166 leaves it to its users; ours means a country without questions of its own.
    private static final String ELSEWHERE = "ZZ";

    private final WhoViewModel viewModel;
    private final Wording wording;
    private final Ties ties;

    private WhoSection(WhoViewModel viewModel, Wording wording, Ties ties) {
        this.viewModel = viewModel;
        this.wording = wording;
        this.ties = ties;
    }

    static Region of(WhoViewModel viewModel, Wording wording, Ties ties) {
        return new WhoSection(viewModel, wording, ties).build();
    }

    private Region build() {
        VBox box = new VBox(
                Typography.heading(wording.text("settings.section.who")),
                Typography.muted(wording.text("who.help")),
                organisations(),
                countries(),
                questions(),
                new EffectsPane(viewModel, wording, ties).node());
        box.getStyleClass().add("sections");
        return box;
    }

    private Region organisations() {
        ObjectProperty<Integer> index =
                new SimpleObjectProperty<>(viewModel.profiles().named().get().current());
        ComboBox<Integer> choice = Choices.combo(List.of(), this::name, index, ties);
        choice.setId("who-organisation");
        TextField name = Forms.field("who-name", text -> viewModel.profiles().rename(text));
        name.setPromptText(wording.text("profile.unnamed"));
        Button remove = new Button(wording.text("who.remove"));
        remove.setId("who-remove");
        remove.setOnAction(_ -> viewModel.profiles().remove());
        Button add = new Button(wording.text("who.add"));
        add.setId("who-add");
        add.setOnAction(_ -> {
            int number = 2;
            while (!viewModel.profiles().add(wording.text("who.new", number))) {
                number++;
            }
            name.requestFocus();
            name.selectAll();
        });
        ties.follow(viewModel.profiles().named(), who -> {
            List<Integer> all = IntStream.range(0, who.all().size()).boxed().toList();
            // The items are set anew so that a changed name is drawn; the choice must not follow that.
            choice.setOnAction(null);
            choice.getItems().setAll(all);
            choice.setValue(who.current());
            choice.setOnAction(_ -> {
                if (choice.getValue() != null) {
                    viewModel.profiles().take(choice.getValue());
                }
            });
            name.setText(who.inHand().name());
            remove.setDisable(who.equals(Who.FIRST));
        });
        FlowPane actions = new FlowPane(choice, add, remove);
        actions.getStyleClass().add("actions");
        Label label = Typography.body(wording.text("who.organisation"));
        label.setLabelFor(choice);
        return Forms.part(
                wording.text("who.organisations"), label, actions, Forms.labelled(wording.text("who.name"), name));
    }

    private String name(int index) {
        List<gearscreen.app.settings.NamedProfile> all =
                viewModel.profiles().named().get().all();
        String name = index < all.size() ? all.get(index).name() : "";
        return name.isBlank() ? wording.text("profile.unnamed") : name;
    }

    private Region countries() {
        FlowPane boxes = new FlowPane();
        boxes.getStyleClass().add("choices");
        for (String code : viewModel.allCountries()) {
            CheckBox box = new CheckBox(country(code));
            box.setId("who-country-" + code);
            box.setMnemonicParsing(false);
            ties.follow(viewModel.countries(), codes -> box.setSelected(codes.contains(code)));
            box.setOnAction(_ -> viewModel.in(code, box.isSelected()));
            boxes.getChildren().add(box);
        }
        return Forms.part(wording.text("who.countries"), boxes);
    }

    private String country(String code) {
        return code.equals(ELSEWHERE)
                ? wording.text("who.elsewhere")
                : Locale.of("", code)
                        .getDisplayCountry(wording.messages().language().locale());
    }

    private Region questions() {
        VBox all = new VBox();
        all.getStyleClass().add("sections");
        ties.follow(viewModel.countries(), codes -> {
            all.getChildren().clear();
            for (String code : viewModel.allCountries()) {
                if (codes.contains(code)) {
                    VBox part = Forms.part(wording.text("who.questions", country(code)));
                    viewModel
                            .questions(code)
                            .forEach(profile -> part.getChildren().add(question(profile)));
                    all.getChildren().add(part);
                }
            }
            boolean any = !codes.isEmpty();
            all.setVisible(any);
            all.setManaged(any);
        });
        return all;
    }

    private Region question(OrganisationProfile profile) {
        String name = wording.text(profile.name());
        FlowPane answers = new FlowPane();
        answers.getStyleClass().add("choices");
        ToggleGroup group = new ToggleGroup();
        for (Answer answer : Answer.values()) {
            RadioButton button = new RadioButton(wording.text("who.answer." + answer.id()));
            button.setId("who-" + profile.id() + "-" + answer.id());
            button.setAccessibleText(wording.text("who.answer.accessible", name, button.getText()));
            button.setToggleGroup(group);
            button.setSelected(viewModel.profiles().answer(profile) == answer);
            button.setOnAction(_ -> viewModel.profiles().answer(profile, answer));
            answers.getChildren().add(button);
        }
        VBox card = new VBox(Typography.strong(name), Typography.muted(wording.text(profile.description())), answers);
        card.getStyleClass().add("card");
        return card;
    }
}
