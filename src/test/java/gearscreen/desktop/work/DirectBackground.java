package gearscreen.desktop.work;

import gearscreen.inventory.Progress;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/// Does the work on this thread, before it returns: for tests of view models.
public final class DirectBackground implements Background {
    @Override
    public <T> Run start(Work<T> work, Told told, Consumer<Ending<T>> ended) {
        Ending<T> ending;
        try {
            ending = new Ending.Done<>(work.run(new Progress() {
                @Override
                public void told(long done, long total) {
                    told.told(done, total);
                }
            }));
        } catch (CancellationException _) {
            ending = new Ending.Cancelled<>();
        } catch (Throwable cause) {
            ending = new Ending.Failed<>(cause);
        }
        ended.accept(ending);
        return () -> {};
    }
}
