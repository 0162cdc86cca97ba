package gearscreen.desktop.work;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// One long job at a time, with its progress. A newer job cancels the older, whose ending is then not told.
public final class Activity {
    /// What is being done; the sentence's key is `activity.` + id.
    public enum Kind {
        READING("reading"),
        OPENING("opening"),
        COMPARING("comparing"),
        COUNTING("counting"),
        SCREENING("screening"),
        WRITING("writing"),
        LOOKING_UP("lookingUp"),
        CHECKING_LIST("checkingList"),
        READING_LIST("readingList");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<Kind>> running = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyObjectWrapper<Optional<Pace>> pace = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final LongSupplier nanos;
    private Background.Run run = () -> {};
    private int generation;

    public Activity(Background background) {
        this(background, System::nanoTime);
    }

    /// @param nanos a clock that only runs forward
    Activity(Background background, LongSupplier nanos) {
        this.background = background;
        this.nanos = nanos;
    }

    /// How quick the job is; empty in its first seconds, when nobody can tell, and when nothing is being done.
    public ReadOnlyObjectProperty<Optional<Pace>> pace() {
        return pace.getReadOnlyProperty();
    }

    /// Empty when nothing is being done.
    public ReadOnlyObjectProperty<Optional<Kind>> running() {
        return running.getReadOnlyProperty();
    }

    /// From 0 to 1; below 0 where it is not known.
    public ReadOnlyDoubleProperty fraction() {
        return fraction.getReadOnlyProperty();
    }

    public <T> void start(Kind kind, Background.Work<T> work, Consumer<Ending<T>> ended) {
        run.cancel();
        int mine = ++generation;
        fraction.set(-1);
        pace.set(Optional.empty());
        long begun = nanos.getAsLong();
        running.set(Optional.of(kind));
        Background.Run started = background.start(
                work,
                (done, total) -> {
                    if (mine == generation) {
                        fraction.set(total <= 0 ? -1 : Math.min(1, (double) done / total));
                        pace.set(Pace.of(nanos.getAsLong() - begun, done, total));
                    }
                },
                ending -> {
                    if (mine == generation) {
                        running.set(Optional.empty());
                        pace.set(Optional.empty());
                        ended.accept(ending);
                    }
                });
        // A background for tests may have ended, and begun the next job, before it returns.
        if (mine == generation) {
            run = started;
        }
    }

    /// Asks the job to stop; it ends as cancelled.
    public void cancel() {
        run.cancel();
    }
}
