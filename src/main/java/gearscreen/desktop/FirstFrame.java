package gearscreen.desktop;

import java.time.Instant;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;

/// Waits until the window was drawn and tells when that was.
final class FirstFrame extends AnimationTimer {
    /// The first pulse comes before anything is drawn; after the third the first picture is on the screen.
    private static final int PULSES = 3;

    private final Consumer<Instant> seen;
    private int pulses;

    FirstFrame(Consumer<Instant> seen) {
        this.seen = seen;
    }

    @Override
    public void handle(long now) {
        pulses++;
        if (pulses == PULSES) {
            stop();
            seen.accept(Instant.now());
        }
    }
}
