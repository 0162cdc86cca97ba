package gearscreen.desktop.work;

import gearscreen.inventory.Progress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/// Keeps the work until the test says so: what happens in between can then be looked at.
public final class LaterBackground implements Background {
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Override
    public <T> Run start(Work<T> work, Told told, Consumer<Ending<T>> ended) {
        boolean[] cancelled = {false};
        waiting.add(() -> new DirectBackground()
                .start(
                        progress -> {
                            if (cancelled[0]) {
                                throw new java.util.concurrent.CancellationException();
                            }
                            return work.run(new Progress() {
                                @Override
                                public void told(long done, long total) {
                                    progress.told(done, total);
                                }

                                @Override
                                public boolean cancelled() {
                                    return cancelled[0];
                                }
                            });
                        },
                        told,
                        ended));
        return () -> cancelled[0] = true;
    }

    public int waiting() {
        return waiting.size();
    }

    /// Does the work that waits longest.
    public void next() {
        waiting.remove().run();
    }
}
