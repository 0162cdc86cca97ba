package gearscreen.desktop.start;

import gearscreen.desktop.kit.Icon;
import gearscreen.desktop.kit.Ties;
import gearscreen.desktop.kit.Typography;
import gearscreen.desktop.scan.Chosen;
import gearscreen.inventory.VisibleText;
import gearscreen.text.Messages;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Says above every page what will come of the files that are being dragged over the window.
public final class DragStrip {
    private final HBox strip = new HBox();

    /// @param said true while the page in view says it itself
    public DragStrip(OpeningViewModel opening, Messages messages, BooleanSupplier said, Ties ties) {
        Label text = Typography.body("");
        strip.setId("drag-strip");
        strip.getStyleClass().addAll("notice", "notice-warning");
        ties.follow(opening.dragged(), dragged -> {
            boolean shown = dragged.isPresent() && !said.getAsBoolean();
            strip.setVisible(shown);
            strip.setManaged(shown);
            text.setText(dragged.map(files -> said(files, messages)).orElse(""));
        });
        strip.getChildren().setAll(Icon.LIST.node(), text);
    }

    public Node node() {
        return strip;
    }

    static String said(Dropping dropping, Messages messages) {
        return switch (dropping) {
            case Dropping.Tables tables
            when tables.files().size() == 1 ->
                messages.text(
                        "start.zone.drop",
                        VisibleText.of(Chosen.nameOf(tables.files().getFirst())));
            case Dropping.Tables tables ->
                messages.text("start.zone.dropSeveral", tables.files().size());
            case Dropping.Edition(var file) ->
                messages.text("start.zone.dropEdition", VisibleText.of(Chosen.nameOf(file)));
            case Dropping.Refused(String name, Dropping.Why why) ->
                messages.text("drop.not." + why.id(), VisibleText.of(name));
        };
    }
}
