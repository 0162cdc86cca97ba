package gearscreen.screening.rule;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Results by text, so that work is done once per distinct text. Bounded: when it is full, what was not asked
/// for since the last time it was full is forgotten. Several threads may ask at once.
public final class Remembered<V> {
    private static final int MOST = 1 << 16;

    /// Longer texts are not kept: they hardly come twice.
    private static final int LONGEST = 400;

    private final Function<String, V> work;
    private volatile ConcurrentHashMap<String, V> recent = new ConcurrentHashMap<>();
    private volatile ConcurrentHashMap<String, V> older = new ConcurrentHashMap<>();

    public Remembered(Function<String, V> work) {
        this.work = work;
    }

    public V of(String text) {
        V known = recent.get(text);
        if (known != null) {
            return known;
        }
        known = older.get(text);
        V result = known == null ? work.apply(text) : known;
        if (text.length() <= LONGEST) {
            keep(text, result);
        }
        return result;
    }

    private void keep(String text, V result) {
        if (recent.mappingCount() >= MOST) {
            older = recent;
            recent = new ConcurrentHashMap<>();
        }
        recent.put(text, result);
    }
}
