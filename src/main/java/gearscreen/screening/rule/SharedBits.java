package gearscreen.screening.rule;

import java.util.concurrent.atomic.AtomicLongArray;

/// A set of numbers that several threads fill and ask without waiting for each other. A number that another thread adds
/// just now may be missed.
final class SharedBits {
    private final AtomicLongArray words;

    /// @param size all numbers are below
    SharedBits(int size) {
        words = new AtomicLongArray((size >>> 6) + 1);
    }

    boolean has(int number) {
        return (words.getPlain(number >>> 6) >>> number & 1) != 0;
    }

    void add(int number) {
        words.accumulateAndGet(number >>> 6, 1L << number, (known, bit) -> known | bit);
    }
}
