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

/// Screens items in batches beside the reading of the file and hands over those that are kept, in their order, on the
/// caller's thread; the others are only counted.
///
/// A small inventory never fills a batch and is screened where it is read.
final class ScreeningQueue implements AutoCloseable {
    private static final int BATCH = 512;
    private static final int MOST_BATCHES = 8;

    /// Takes a screened item.
    @FunctionalInterface
    interface Taker {
        void take(int ordinal, ScreenedItem item);
    }

    private final Function<Item, ScreenedItem> screen;
    private final Keep keep;
    private final Taker taker;
    private final Deque<Future<Screened>> running = new ArrayDeque<>();
    private List<Item> batch = new ArrayList<>();
    private int added;
    private OutcomeCounts counts = OutcomeCounts.NONE;
    private @Nullable ExecutorService workers;

    ScreeningQueue(Function<Item, ScreenedItem> screen, Keep keep, Taker taker) {
        this.screen = screen;
        this.keep = keep;
        this.taker = taker;
    }

    /// @param ordinal one more than that of the item before
    void add(int ordinal, Item item) {
        if (ordinal != added) {
            throw new IllegalArgumentException("items out of order at " + ordinal);
        }
        added++;
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
        int first = added - items.size();
        running.add(workers.submit(() -> screened(first, items)));
        if (running.size() >= MOST_BATCHES) {
            hand(await(running.remove()));
        }
    }

    /// What came of a batch.
    private record Screened(OutcomeCounts counts, List<Kept> kept) {}

    private record Kept(int ordinal, ScreenedItem item) {}

    private Screened screened(int first, List<Item> items) {
        OutcomeCounts outcomes = OutcomeCounts.NONE;
        List<Kept> kept = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            ScreenedItem item = screen.apply(items.get(i));
            outcomes = outcomes.plus(item.outcome(), 1);
            if (keep.keeps(item.outcome())) {
                kept.add(new Kept(first + i, item));
            }
        }
        return new Screened(outcomes, kept);
    }

    private void hand(Screened screened) {
        counts = counts.plus(screened.counts());
        screened.kept().forEach(kept -> taker.take(kept.ordinal(), kept.item()));
    }

    private static Screened await(Future<Screened> batch) {
        try {
            return batch.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException bug -> throw bug;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    /// Hands over what is left.
    void finish() {
        while (!running.isEmpty()) {
            hand(await(running.remove()));
        }
        hand(screened(added - batch.size(), batch));
        batch = new ArrayList<>();
    }

    /// Of all items that were handed over or passed by.
    OutcomeCounts counts() {
        return counts;
    }

    /// Ends the workers; batches that were not handed over are lost.
    @Override
    public void close() {
        if (workers != null) {
            workers.shutdownNow();
        }
    }
}
