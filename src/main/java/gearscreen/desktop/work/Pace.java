package gearscreen.desktop.work;

import java.util.Optional;

/// How quick a job is.
///
/// @param perSecond units done in a second: bytes while reading, items while screening
/// @param secondsLeft until its end, if it goes on so
public record Pace(long perSecond, long secondsLeft) {
    private static final double SECOND = 1e9;

    /// Before that nothing can be told.
    private static final double FIRST = 5 * SECOND;

    static Optional<Pace> of(long nanos, long done, long total) {
        if (nanos < FIRST || done <= 0 || total <= 0) {
            return Optional.empty();
        }
        double perSecond = done / (nanos / SECOND);
        return Optional.of(new Pace(Math.round(perSecond), (long) Math.ceil(Math.max(0, total - done) / perSecond)));
    }
}
