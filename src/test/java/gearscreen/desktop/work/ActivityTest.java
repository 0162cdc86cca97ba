package gearscreen.desktop.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gearscreen.desktop.work.Activity.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActivityTest {
    private final LaterBackground background = new LaterBackground();
    private final Activity activity = new Activity(background);
    private final List<Ending<String>> endings = new ArrayList<>();

    @Test
    void runsUntilTheWorkHasEnded() {
        activity.start(Kind.READING, _ -> "read", endings::add);
        assertEquals(Optional.of(Kind.READING), activity.running().get());
        background.next();
        assertEquals(Optional.empty(), activity.running().get());
        assertEquals(List.of(new Ending.Done<>("read")), endings);
    }

    @Test
    void tellsHowFarItIsAsAFraction() {
        List<Double> told = new ArrayList<>();
        activity.fraction().subscribe(value -> told.add(value.doubleValue()));
        activity.start(
                Kind.READING,
                progress -> {
                    progress.told(1, 4);
                    progress.told(7, 0);
                    return "";
                },
                endings::add);
        background.next();
        assertEquals(List.of(-1.0, 0.25, -1.0), told);
    }

    @Test
    void saysHowQuickItIsAfterFiveSeconds() {
        long[] now = {0};
        Activity timed = new Activity(background, () -> now[0]);
        List<Optional<Pace>> told = new ArrayList<>();
        timed.start(
                Kind.SCREENING,
                progress -> {
                    now[0] = 4_000_000_000L;
                    progress.told(400, 1000);
                    told.add(timed.pace().get());
                    now[0] = 8_000_000_000L;
                    progress.told(800, 1000);
                    told.add(timed.pace().get());
                    return "";
                },
                endings::add);
        background.next();
        assertEquals(List.of(Optional.empty(), Optional.of(new Pace(100, 2))), told);
        assertEquals(Optional.empty(), timed.pace().get());
    }

    @Test
    void aCancelledJobEndsAsCancelled() {
        activity.start(Kind.READING, _ -> "read", endings::add);
        activity.cancel();
        background.next();
        assertEquals(List.of(new Ending.Cancelled<>()), endings);
        assertEquals(Optional.empty(), activity.running().get());
    }

    @Test
    void ofTwoJobsOnlyTheNewerIsHeardOf() {
        activity.start(Kind.READING, _ -> "old", endings::add);
        activity.start(Kind.READING, _ -> "new", endings::add);
        background.next();
        assertEquals(Optional.of(Kind.READING), activity.running().get());
        background.next();
        assertEquals(List.of(new Ending.Done<>("new")), endings);
    }

    @Test
    void aFailedJobGivesItsCause() {
        IllegalStateException cause = new IllegalStateException();
        Background.Work<String> failing = _ -> {
            throw cause;
        };
        activity.start(Kind.WRITING, failing, endings::add);
        background.next();
        assertEquals(List.of(new Ending.Failed<>(cause)), endings);
    }
}
