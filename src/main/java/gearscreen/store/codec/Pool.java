package gearscreen.store.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// The values that many others hold, each once. Safe for several threads.
public final class Pool {
    private final Shapes shapes;
    private final ByteSink sink = new ByteSink();
    private final Map<Entry, Integer> numbers = new HashMap<>();
    private final List<String> signatures = new ArrayList<>();

    private record Entry(Shape shape, Object value) {}

    public Pool(Shapes shapes) {
        this.shapes = shapes;
    }

    /// The number of the value; it is written when it is first asked for, after those it holds itself.
    synchronized int number(Shape shape, Object value) {
        Entry entry = new Entry(shape, value);
        Integer known = numbers.get(entry);
        if (known == null) {
            // What it holds itself comes first: written once for nothing, it is all in the pool.
            new ValueWriter(shapes, this, new ByteSink(), new IdentityHashMap<>()).write(shape, value);
            signatures.add(shape.signature());
            new ValueWriter(shapes, this, sink, new IdentityHashMap<>()).write(shape, value);
            known = numbers.size();
            numbers.put(entry, known);
        }
        return known;
    }

    /// All of it: the signatures, then the values in the order of their numbers.
    public synchronized List<byte[]> parts() {
        ByteSink heads = new ByteSink();
        heads.number(signatures.size());
        signatures.forEach(heads::text);
        return List.of(heads.bytes(), sink.bytes());
    }
}
