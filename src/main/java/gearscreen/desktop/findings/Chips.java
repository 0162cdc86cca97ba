package gearscreen.desktop.findings;

import gearscreen.report.Wording;
import gearscreen.watchlist.Applicability;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The small outlined words for match and applicability. The word carries the meaning; shape and colour repeat it.
public final class Chips {
    private Chips() {}

    public static Label match(Match match, Wording wording) {
        Label chip = chip(wording.text(match.key()), match.styleClass());
        chip.setGraphic(icon(match));
        return chip;
    }

    public static Label applies(Applicability level, Wording wording) {
        return chip(wording.applicability(level), styleClass(level));
    }

    public static String styleClass(Applicability level) {
        return "level-" + level.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Label chip(String text, String styleClass) {
        Label chip = new Label(text);
        chip.getStyleClass().addAll("chip", styleClass);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }

    /// The icon of a match, for where its word stands beside it.
    public static Node icon(Match match) {
        Label icon = new Label(match.sign());
        icon.getStyleClass().addAll("match-icon", match.styleClass());
        icon.setAccessibleRole(AccessibleRole.NODE);
        icon.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return icon;
    }
}
