package gearscreen.desktop;

import gearscreen.app.settings.Theme;
import gearscreen.desktop.FrameViewModel.Page;
import gearscreen.desktop.scan.ScanViewModel.Step;
import gearscreen.text.Language;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/// Goes through the window without a person: the sample inventory, its result, every page, every theme, both
/// languages. The packaging runs it once so that the runtime knows what the program uses (JEP 514).
final class Tour extends AnimationTimer {
    /// Pulses for which each stop is shown, so that it is laid out and drawn.
    private static final int SHOWN = 4;

    /// A stop that does not come to its end within about a minute is left.
    private static final int PATIENCE = 3600;

    /// One stop of the tour: what is done, and when that has come to its end.
    private record Stop(Runnable start, BooleanSupplier reached) {}

    private final Deque<Stop> stops = new ArrayDeque<>();
    private final Runnable end;
    private int pulses;
    private boolean started;

    Tour(Desk desk, Runnable end) {
        this.end = end;
        add(desk.scan()::openSample, () -> desk.scan().step().get() == Step.COLUMNS);
        add(desk.scan()::scan, () -> desk.scan().step().get() == Step.RESULTS);
        for (Language language : Language.values()) {
            add(() -> desk.look().language().set(language), () -> true);
            for (Page page : Page.values()) {
                add(() -> desk.frame().go(page), () -> true);
            }
        }
        add(() -> desk.frame().go(Page.SCAN), () -> true);
        for (Theme theme : Theme.values()) {
            add(() -> desk.look().theme().set(theme), () -> true);
        }
    }

    private void add(Runnable start, BooleanSupplier reached) {
        stops.add(new Stop(start, reached));
    }

    @Override
    public void handle(long now) {
        if (stops.isEmpty()) {
            stop();
            end.run();
            return;
        }
        Stop stop = stops.getFirst();
        if (!started) {
            stop.start().run();
            started = true;
        }
        pulses++;
        if (pulses > PATIENCE || (pulses >= SHOWN && stop.reached().getAsBoolean())) {
            stops.removeFirst();
            started = false;
            pulses = 0;
        }
    }
}
