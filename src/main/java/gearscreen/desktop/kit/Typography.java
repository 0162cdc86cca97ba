package gearscreen.desktop.kit;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// Labels in the five styles of text that the window uses. All wrap: French needs up to a third more room.
public final class Typography {
    private Typography() {}

    /// The one title of a page. It can take the focus, so that a screen reader says it when the page has changed.
    public static Label title(String text) {
        Label label = styled(text, Styles.TITLE_3, "page-title");
        label.setFocusTraversable(true);
        label.setAccessibleRole(AccessibleRole.TEXT);
        return label;
    }

    public static Label heading(String text) {
        return styled(text, "heading");
    }

    public static Label body(String text) {
        return styled(text, "body");
    }

    public static Label strong(String text) {
        return styled(text, Styles.TEXT_BOLD);
    }

    /// Less important, still of enough contrast to read.
    public static Label muted(String text) {
        return styled(text, Styles.TEXT_MUTED);
    }

    /// A flow gives every child the width that it wants, also where that is more than there is. A sentence in it has to
    /// want less.
    public static <T extends Labeled> T inFlow(T sentence, FlowPane flow) {
        Text measured = new Text();
        measured.textProperty().bind(sentence.textProperty());
        measured.fontProperty().bind(sentence.fontProperty());
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.min(flow.getWidth(), wanted(sentence, measured)),
                        flow.widthProperty(),
                        sentence.insetsProperty(),
                        measured.layoutBoundsProperty()));
        return sentence;
    }

    private static double wanted(Labeled sentence, Text measured) {
        Insets insets = sentence.getInsets();
        return Math.ceil(measured.getLayoutBounds().getWidth() + insets.getLeft() + insets.getRight()) + 1;
    }

    private static Label styled(String text, String... classes) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(classes);
        return label;
    }
}
