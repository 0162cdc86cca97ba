package gearscreen.desktop;

import gearscreen.desktop.kit.Ties;
import gearscreen.desktop.kit.Typography;
import gearscreen.desktop.work.Activity;
import gearscreen.desktop.work.Pace;
import gearscreen.text.Messages;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// Progress of a long job, with *Cancel*. Short jobs never show it.
final class ActivityStrip {
    private static final Duration PATIENCE = Duration.millis(300);

    private final HBox strip = new HBox();

    ActivityStrip(Activity activity, Messages messages, Ties ties) {
        Label what = Typography.body("");
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(messages.text("activity.accessible"));
        HBox.setHgrow(bar, Priority.ALWAYS);
        Button cancel = new Button(messages.text("activity.cancel"));
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(_ -> activity.cancel());
        Label pace = Typography.muted("");
        pace.setId("pace");
        pace.setMinWidth(Region.USE_PREF_SIZE);
        strip.getChildren().setAll(what, bar, pace, cancel);
        strip.getStyleClass().add("activity");
        hide();
        PauseTransition patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(_ -> {
            if (activity.running().get().isPresent()) {
                strip.setVisible(true);
                strip.setManaged(true);
            }
        });
        ties.follow(activity.fraction(), fraction -> bar.setProgress(fraction.doubleValue()));
        ties.follow(
                activity.pace(),
                now -> pace.setText(now.flatMap(one -> activity.running().get().map(kind -> said(kind, one, messages)))
                        .orElse("")));
        ties.follow(activity.running(), kind -> {
            if (kind.isPresent()) {
                what.setText(messages.text("activity." + kind.get().id()));
                patience.playFromStart();
            } else {
                patience.stop();
                hide();
            }
        });
    }

    /// At most once a second it says something else: seconds are whole.
    private static String said(Activity.Kind kind, Pace pace, Messages messages) {
        String left = messages.count("activity.left", pace.secondsLeft());
        return switch (kind) {
            case READING, COUNTING ->
                messages.text("activity.pace.bytes", Math.max(1, pace.perSecond() / 1_000_000), left);
            case SCREENING, LOOKING_UP, CHECKING_LIST, OPENING, COMPARING ->
                messages.text("activity.pace.items", pace.perSecond(), left);
            case WRITING, READING_LIST -> left;
        };
    }

    private void hide() {
        strip.setVisible(false);
        strip.setManaged(false);
    }

    Node node() {
        return strip;
    }
}
