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
    private final Activity activity;
    private final Messages messages;
    private final Ties ties;
    private final Label what = Typography.body("");
    private final PauseTransition patience = new PauseTransition(PATIENCE);

    ActivityStrip(Activity activity, Messages messages, Ties ties) {
        this.activity = activity;
        this.messages = messages;
        this.ties = ties;
        strip.getStyleClass().add("activity");
        show(false);
        patience.setOnFinished(_ -> show(activity.running().get().isPresent()));
        ties.follow(activity.running(), kind -> {
            if (kind.isPresent()) {
                fill();
                what.setText(messages.text("activity." + kind.get().id()));
                patience.playFromStart();
            } else {
                patience.stop();
                show(false);
            }
        });
    }

    /// What stands in it is made for the first long job: there is one strip for each kind, and none at the start.
    private void fill() {
        if (!strip.getChildren().isEmpty()) {
            return;
        }
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
        ties.follow(activity.fraction(), fraction -> bar.setProgress(fraction.doubleValue()));
        ties.follow(
                activity.pace(),
                now -> pace.setText(now.flatMap(one -> activity.running().get().map(kind -> said(kind, one, messages)))
                        .orElse("")));
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

    private void show(boolean visible) {
        strip.setVisible(visible);
        strip.setManaged(visible);
    }

    Node node() {
        return strip;
    }
}
