package gearscreen.store.codec;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Writes values whose types are among the roots of its [Shapes]. For one thread; the pool may be shared.
public final class ValueWriter {
    private final Shapes shapes;
    private final Pool pool;
    private final ByteSink sink;
    private final IdentityHashMap<Object, Integer> seen;

    public ValueWriter(Shapes shapes, Pool pool, ByteSink sink) {
        this(shapes, pool, sink, new IdentityHashMap<>());
    }

    ValueWriter(Shapes shapes, Pool pool, ByteSink sink, IdentityHashMap<Object, Integer> seen) {
        this.shapes = shapes;
        this.pool = pool;
        this.sink = sink;
        this.seen = seen;
    }

    /// @param type the root it is written as
    public void write(Class<?> type, Object value) {
        write(shapes.shape(type), value);
    }

    void write(Shape shape, Object value) {
        switch (shape) {
            case Shape.Basic basic -> Basics.write(basic.name(), value, sink);
            case Shape.Named named -> named(named.name(), value);
            case Shape.Pooled pooled -> sink.number(numberOf(pooled, value));
            case Shape.ListOf list -> {
                List<?> values = (List<?>) value;
                sink.number(values.size());
                for (Object each : values) {
                    write(list.element(), each);
                }
            }
            case Shape.SetOf set -> {
                Set<?> values = (Set<?>) value;
                sink.number(values.size());
                values.stream().sorted().forEach(each -> write(set.element(), each));
            }
            case Shape.MapOf map -> {
                Map<?, ?> values = (Map<?, ?>) value;
                sink.number(values.size());
                values.forEach((key, each) -> {
                    write(map.key(), key);
                    write(map.value(), each);
                });
            }
            case Shape.OptionalOf optional -> {
                Optional<?> inner = (Optional<?>) value;
                sink.number(inner.isPresent() ? 1 : 0);
                inner.ifPresent(each -> write(optional.element(), each));
            }
        }
    }

    private int numberOf(Shape.Pooled pooled, Object value) {
        Integer known = seen.get(value);
        if (known == null) {
            known = pool.number(pooled.value(), value);
            seen.put(value, known);
        }
        return known;
    }

    private void named(String name, Object value) {
        switch (shapes.definition(name)) {
            case Shape.Choice choice -> sink.number(choice.constants().indexOf(((Enum<?>) value).name()));
            case Shape.OneOf one -> {
                String own = shapes.name(value.getClass());
                sink.number(one.names().indexOf(own));
                named(own, value);
            }
            case Shape.Fields fields -> {
                RecordType type = shapes.record(name).orElseThrow();
                for (int i = 0; i < fields.components().size(); i++) {
                    write(fields.components().get(i).shape(), type.get(i, value));
                }
            }
        }
    }
}
