package gearscreen.desktop.work;

import gearscreen.inventory.Progress;
import java.util.function.Consumer;

/// Runs work away from the window's thread. Every run ends in exactly one [Ending], told on the window's thread.
public interface Background {
    /// @param told called on the window's thread, at most once a frame
    /// @param ended called once on the window's thread
    <T> Run start(Work<T> work, Told told, Consumer<Ending<T>> ended);

    /// A plain method on a snapshot: it asks its progress whether to go on and returns an immutable value.
    @FunctionalInterface
    interface Work<T> {
        T run(Progress progress) throws Exception;
    }

    /// How far a run is, in the units of [Progress#told].
    @FunctionalInterface
    interface Told {
        void told(long done, long total);
    }

    /// A run that was started.
    @FunctionalInterface
    interface Run {
        /// Asks it to stop; it then ends in [Ending.Cancelled], or is over already.
        void cancel();
    }
}
