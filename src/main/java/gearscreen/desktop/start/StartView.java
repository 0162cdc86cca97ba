package gearscreen.desktop.start;

import atlantafx.base.theme.Styles;
import gearscreen.desktop.command.CommandControls;
import gearscreen.desktop.kit.Icon;
import gearscreen.desktop.kit.Pages;
import gearscreen.desktop.kit.Screen;
import gearscreen.desktop.kit.Ties;
import gearscreen.desktop.kit.Typography;
import gearscreen.desktop.scan.ProfileChip;
import gearscreen.desktop.scan.ProfilesViewModel;
import gearscreen.text.Messages;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The first screen: three ways in, and who the user is.
public final class StartView implements Screen {
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");

    private final Ties ties = new Ties();
    private final Button choose;
    private final Parent node;

    public StartView(
            Messages messages, CommandControls controls, ProfilesViewModel profiles, OpeningViewModel opening) {
        Button zone = new Button();
        zone.getStyleClass().add("drop-zone");
        zone.setId("drop-zone");
        zone.setAccessibleText(messages.text("start.zone.accessible"));
        zone.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        zone.setOnAction(_ -> controls.commands().get("open").run());
        Label call = Typography.heading("");
        Label kinds = Typography.muted(messages.text("start.zone.kinds"));
        Label promise = Typography.muted(messages.text("start.zone.promise"));
        // Over the button and not in it: a button does not give its graphic the height that wrapped text needs.
        VBox inside = new VBox(Icon.INBOX.node(), call, kinds, promise);
        inside.getStyleClass().add("drop-zone-content");
        inside.setMouseTransparent(true);
        StackPane drop = new StackPane(zone, inside);
        ties.follow(opening.dragged(), dragged -> {
            zone.pseudoClassStateChanged(DRAGGED, dragged.isPresent());
            call.setText(dragged.map(files -> DragStrip.said(files, messages))
                    .orElseGet(() -> messages.text("start.zone.call")));
        });

        choose = controls.button("open");
        choose.getStyleClass().add(Styles.ACCENT);
        choose.setDefaultButton(true);
        FlowPane ways = new FlowPane(
                choose,
                controls.button("paste"),
                controls.button("sample"),
                controls.button("quickCheck"),
                controls.button("kept"));
        ways.getStyleClass().add("actions");

        ProfileChip chip = new ProfileChip(messages, profiles, ties);
        VBox who = new VBox(chip.labelled(), Typography.muted(messages.text("profile.help")));
        who.getStyleClass().addAll("card", "section");

        VBox column = new VBox(
                Typography.title(messages.text("start.title")),
                Typography.muted(messages.text("start.subtitle")),
                drop,
                ways,
                new RecentPane(opening, messages, ties).node(),
                who);
        column.getStyleClass().add("narrow");
        node = Pages.scrolling(column);
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public Node entry() {
        return choose;
    }

    @Override
    public List<Node> panes() {
        return List.of(node);
    }

    @Override
    public void close() {
        ties.untie();
    }
}
