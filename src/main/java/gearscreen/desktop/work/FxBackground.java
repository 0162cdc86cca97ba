package gearscreen.desktop.work;

import gearscreen.inventory.Progress;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.concurrent.Task;

/// Runs work as JavaFX tasks on two threads, so that a sort does not wait for a scan.
public final class FxBackground implements Background, AutoCloseable {
    private final ExecutorService threads = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().daemon().name("work-", 1).factory());

    @Override
    public <T> Run start(Work<T> work, Told told, Consumer<Ending<T>> ended) {
        Task<T> task = new Task<>() {
            @Override
            protected T call() throws Exception {
                return work.run(new Progress() {
                    @Override
                    public void told(long done, long total) {
                        updateProgress(done, total);
                    }

                    @Override
                    public boolean cancelled() {
                        return isCancelled();
                    }
                });
            }
        };
        task.workDoneProperty().subscribe(done -> told.told(done.longValue(), Math.max(0, (long) task.getTotalWork())));
        task.setOnSucceeded(_ -> ended.accept(new Ending.Done<>(task.getValue())));
        task.setOnCancelled(_ -> ended.accept(new Ending.Cancelled<>()));
        task.setOnFailed(_ -> ended.accept(
                task.getException() instanceof CancellationException
                        ? new Ending.Cancelled<>()
                        : new Ending.Failed<>(task.getException())));
        threads.execute(task);
        // An interrupt would close the file channel under the reader; the work asks its progress instead.
        return () -> task.cancel(false);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
