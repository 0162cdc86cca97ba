package gearscreen.inventory.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/// Splits records on a thread of its own while the taker works on those before, a few thousand records ahead at most.
///
/// The order is that of the file, and a failure comes where it happened.
public final class ReadAhead implements RecordSource, Closeable {
    private static final int BATCH = 512;
    private static final int BATCHES_AHEAD = 4;

    private final RecordSource records;
    private final BlockingQueue<Batch> batches = new ArrayBlockingQueue<>(BATCHES_AHEAD);
    private final Thread thread;
    private final Queue<Remark> remarks = new ArrayDeque<>();

    private Batch batch = new Batch(List.of(), List.of(), -1, null);
    private int at;

    /// @param lines all lines of the file with the last batch, -1 before
    /// @param failure what ended the reading instead of the end of the file
    private record Batch(
            List<Row> rows,
            List<Remark> remarks,
            long lines,
            @Nullable Throwable failure) {
        boolean isLast() {
            return lines >= 0 || failure != null;
        }
    }

    /// Made in time: where no memory is left, none is there for saying so.
    private final Batch noMemory = new Batch(List.of(), List.of(), -1, new OutOfMemoryError());

    public ReadAhead(RecordSource records) {
        this.records = records;
        this.thread = Thread.ofPlatform().daemon().name("inventory-records").start(this::run);
    }

    private void run() {
        try {
            while (true) {
                Batch next = readOrEnd();
                batches.put(next);
                if (next.isLast()) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            // The taker has closed: nobody waits for more.
            Thread.currentThread().interrupt();
        }
    }

    private Batch readOrEnd() {
        try {
            return read();
        } catch (OutOfMemoryError e) {
            return noMemory;
        }
    }

    private Batch read() {
        List<Row> rows = new ArrayList<>(BATCH);
        try {
            while (rows.size() < BATCH) {
                Row row = records.next();
                if (row == null) {
                    return new Batch(rows, drained(), records.lines(), null);
                }
                rows.add(row);
            }
            return new Batch(rows, drained(), -1, null);
        } catch (IOException | RuntimeException e) {
            return new Batch(rows, drained(), -1, e);
        }
    }

    private List<Remark> drained() {
        List<Remark> drained = List.copyOf(records.remarks());
        records.remarks().clear();
        return drained;
    }

    @Override
    public @Nullable Row next() throws IOException {
        while (at == batch.rows.size()) {
            switch (batch.failure) {
                case null -> {}
                case IOException e -> throw e;
                case RuntimeException e -> throw e;
                case Error e -> throw e;
                case Throwable e -> throw new IllegalStateException(e);
            }
            if (batch.isLast()) {
                return null;
            }
            try {
                batch = batches.take();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException();
            }
            at = 0;
            remarks.addAll(batch.remarks);
        }
        return batch.rows.get(at++);
    }

    @Override
    public Queue<Remark> remarks() {
        return remarks;
    }

    @Override
    public long lines() {
        return Math.max(batch.lines, 0);
    }

    /// Ends the thread; the records themselves stay open.
    @Override
    public void close() {
        thread.interrupt();
        batches.clear();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
