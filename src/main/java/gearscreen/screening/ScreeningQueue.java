package gearscreen.screening;

import gearscreen.inventory.Item;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Screens items in batches beside the reading of the file and hands them over in their order, on the caller's thread.
///
/// A small inventory never fills a batch and is screened where it is read.
final class ScreeningQueue implements AutoCloseable {
    private static final int BATCH = 2_048;
    private static final int MOST_BATCHES = 6;

    /// Takes a screened item.
    @FunctionalInterface
    interface Taker {
        void take(int ordinal, ScreenedItem item);
    }

    private final Function<Item, ScreenedItem> screen;
    private final Taker taker;
    private final Deque<Future<List<ScreenedItem>>> running = new ArrayDeque<>();
    private List<Item> batch = new ArrayList<>();
    private int taken;
    private @Nullable ExecutorService workers;

    ScreeningQueue(Function<Item, ScreenedItem> screen, Taker taker) {
        this.screen = screen;
        this.taker = taker;
    }

    /// @param ordinal one more than that of the item before
    void add(int ordinal, Item item) {
        if (ordinal != taken + running.size() * BATCH + batch.size()) {
            throw new IllegalArgumentException("items out of order at " + ordinal);
        }
        batch.add(item);
        if (batch.size() == BATCH) {
            submit();
        }
    }

    private void submit() {
        if (workers == null) {
            workers = Executors.newFixedThreadPool(
                    Math.max(1, Runtime.getRuntime().availableProcessors()), work -> {
                        Thread thread = new Thread(work, "screening");
                        thread.setDaemon(true);
                        return thread;
                    });
        }
        List<Item> items = batch;
        batch = new ArrayList<>(BATCH);
        running.add(workers.submit(() -> screened(items)));
        if (running.size() >= MOST_BATCHES) {
            hand(await(running.remove()));
        }
    }

    private List<ScreenedItem> screened(List<Item> items) {
        return items.stream().map(screen).toList();
    }

    private void hand(List<ScreenedItem> items) {
        for (ScreenedItem item : items) {
            taker.take(taken++, item);
        }
    }

    private static List<ScreenedItem> await(Future<List<ScreenedItem>> batch) {
        try {
            return batch.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /// Hands over what is left.
    void finish() {
        while (!running.isEmpty()) {
            hand(await(running.remove()));
        }
        hand(screened(batch));
        batch = new ArrayList<>();
    }

    /// Ends the workers; batches that were not handed over are lost.
    @Override
    public void close() {
        if (workers != null) {
            workers.shutdownNow();
        }
    }
}
