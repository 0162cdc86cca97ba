package gearscreen.desktop;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;

/// Waits until the window was drawn and tells how long that took since the process began.
final class FirstFrame extends AnimationTimer {
    /// The first pulse comes before anything is drawn; after the third the first picture is on the screen.
    private static final int PULSES = 3;

    private final Consumer<Duration> seen;
    private int pulses;

    FirstFrame(Consumer<Duration> seen) {
        this.seen = seen;
    }

    @Override
    public void handle(long now) {
        pulses++;
        if (pulses == PULSES) {
            stop();
            Instant began = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
            seen.accept(Duration.between(began, Instant.now()));
        }
    }
}
