package gearscreen.desktop.settings;

import gearscreen.desktop.kit.Pages;
import gearscreen.desktop.kit.Screen;
import gearscreen.desktop.kit.Ties;
import gearscreen.desktop.kit.Typography;
import gearscreen.text.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Sections on the left, the chosen one on the right; with little room the sections stand above. All of it counts at
/// once.
public final class SettingsView implements Screen {
    private final Ties ties;
    private final Label title;
    private final BorderPane page = new BorderPane();
    private final VBox beside = new VBox();
    private final FlowPane above = new FlowPane();
    private final VBox form = new VBox();
    private final VBox column = new VBox();
    private final ScrollPane scroll = Pages.scrollingPart(column);
    private final Parent node;

    /// @param ties of the sections
    SettingsView(List<Section> sections, Messages messages, ObservableBooleanValue compact, Ties ties) {
        this.ties = ties;
        title = Typography.title(messages.text("settings.title"));
        beside.getStyleClass().add("settings-names");
        above.getStyleClass().add("choices-tight");
        List<ToggleButton> names = new ArrayList<>();
        form.getStyleClass().addAll("sections", "settings-form");
        ToggleGroup group = new ToggleGroup();
        for (Section section : sections) {
            ToggleButton name = new ToggleButton(messages.text("settings.section." + section.id()));
            name.setId("settings-" + section.id());
            name.setMnemonicParsing(false);
            name.setToggleGroup(group);
            name.getStyleClass().add("settings-name");
            name.setOnAction(_ -> {
                name.setSelected(true);
                show(section, name.getText());
            });
            name.setMaxWidth(Double.MAX_VALUE);
            names.add(name);
        }
        group.selectToggle(group.getToggles().getFirst());
        show(
                sections.getFirst(),
                messages.text("settings.section." + sections.getFirst().id()));
        column.getStyleClass().add("section");
        page.getStyleClass().add("settings-page");
        page.setCenter(scroll);
        ties.follow(compact, narrow -> {
            beside.getChildren().clear();
            above.getChildren().clear();
            (narrow ? above : beside).getChildren().setAll(names);
            // With little room all of it scrolls: title and names would leave nothing for the form.
            page.setTop(null);
            column.getChildren().setAll(narrow ? List.of(title, above, form) : List.of(form));
            page.setTop(narrow ? null : title);
            page.setLeft(narrow ? null : beside);
        });
        node = page;
    }

    private void show(Section section, String name) {
        form.getChildren().setAll(List.of(section.form()));
        scroll.setAccessibleText(name);
        scroll.setVvalue(0);
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public Node entry() {
        return title;
    }

    @Override
    public List<Node> panes() {
        return List.of(beside, above, scroll);
    }

    @Override
    public void close() {
        ties.untie();
    }
}
