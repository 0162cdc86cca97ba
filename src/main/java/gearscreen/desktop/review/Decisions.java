package gearscreen.desktop.review;

import gearscreen.review.Decision;
import gearscreen.review.DecisionLog;
import gearscreen.review.Review;
import gearscreen.screening.ScanResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The log of decisions in hand. Safe for several threads; slow calls belong away from the window's.
public final class Decisions {
    private final DecisionBook book;
    private final InstantSource clock;
    private Optional<DecisionLog> log = Optional.empty();

    public Decisions(DecisionBook book, InstantSource clock) {
        this.book = book;
        this.clock = clock;
    }

    /// All of them. Slow the first time.
    public synchronized DecisionLog log() {
        if (log.isEmpty()) {
            try {
                log = Optional.of(book.read());
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }
        return log.get();
    }

    /// Others were added to the book.
    public synchronized void readAgain() {
        log = Optional.empty();
    }

    /// How a scan stands today.
    public Review review(ScanResult scan) {
        return Review.of(scan, log(), today());
    }

    /// Keeps entries and says how the scan stands after them.
    synchronized Review add(List<Decision> entries, Review before) throws IOException {
        DecisionLog with = log().with(entries);
        book.add(entries);
        log = Optional.of(with);
        return before.with(with);
    }

    /// The entries that take others back.
    synchronized List<Decision> takingBack(Collection<Decision> step, Decision.Act act, String by) {
        return log().takingBack(step, act, by, now());
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), ZoneId.systemDefault());
    }
}
