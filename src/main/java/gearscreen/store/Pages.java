package gearscreen.store;

import gearscreen.inventory.Progress;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Makes pages on several threads and hands them on in their order; no more than a few are in memory at a time.
final class Pages {
    private static final int THREADS =
            Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));

    private Pages() {}

    interface Source<I> {
        I next(int page) throws IOException;
    }

    interface Step<I, O> {
        O work(int page, I input) throws IOException;
    }

    interface Taker<O> {
        void take(int page, O output) throws IOException;
    }

    /// @param source is asked and `taker` is called on this thread, `step` on others
    static <I, O> void each(int pages, Progress progress, int total, Source<I> source, Step<I, O> step, Taker<O> taker)
            throws IOException {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS, run -> {
            Thread thread = new Thread(run, "pages");
            thread.setDaemon(true);
            return thread;
        })) {
            ArrayDeque<Future<O>> ahead = new ArrayDeque<>();
            try {
                int asked = 0;
                for (int page = 0; page < pages; page++) {
                    if (progress.cancelled()) {
                        throw new CancellationException();
                    }
                    for (; asked < pages && asked < page + THREADS + 2; asked++) {
                        int number = asked;
                        I input = source.next(number);
                        ahead.add(threads.submit(() -> step.work(number, input)));
                    }
                    taker.take(page, result(ahead.remove()));
                    progress.told(Math.min(total, (page + 1L) * ScanCodec.PAGE), total);
                }
            } finally {
                ahead.forEach(future -> future.cancel(false));
            }
        }
    }

    private static <O> O result(Future<O> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException io -> throw io;
                case RuntimeException bug -> throw bug;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }
}
