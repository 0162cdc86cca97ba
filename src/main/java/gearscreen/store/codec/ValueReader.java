package gearscreen.store.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads what a [ValueWriter] of this or another version wrote: components this version does not know are stepped over,
/// those the bytes do not have are empty. Safe for several threads.
public final class ValueReader {
    private final Shapes shapes;
    private final Description written;
    private final Map<String, Plan> plans;
    private final List<Object> pool = new ArrayList<>();

    /// For each written component the place of the own one, or -1; then what is to be filled in for the others.
    private record Plan(List<Shape.Field> written, List<Integer> places, List<Integer> absent) {}

    /// @param description what [Shapes#describe] gave
    /// @param pooled what [Pool#parts] gave
    public ValueReader(Shapes shapes, String description, List<byte[]> pooled) throws Unreadable {
        this.shapes = shapes;
        this.written = new Description(description);
        this.plans = plans();
        ByteSource heads = new ByteSource(pooled.getFirst());
        ByteSource values = new ByteSource(pooled.get(1));
        Map<String, Shape> known = new HashMap<>();
        int count = heads.count();
        for (int i = 0; i < count; i++) {
            String signature = heads.text();
            Shape shape = known.get(signature);
            if (shape == null) {
                shape = ((Shape.Fields) new Description("x;v:" + signature).definition("x"))
                        .components()
                        .getFirst()
                        .shape();
                known.put(signature, shape);
            }
            pool.add(read(shape, values));
        }
    }

    /// @param type the root it was written as
    public <T> T read(Class<T> type, ByteSource source) throws Unreadable {
        Object value = read(shapes.shape(type), source);
        if (!type.isInstance(value)) {
            throw new Unreadable("no " + type.getSimpleName());
        }
        return type.cast(value);
    }

    private Map<String, Plan> plans() throws Unreadable {
        Map<String, Plan> plans = new HashMap<>();
        for (Map.Entry<String, Shape.Definition> own : shapes.definitions().entrySet()) {
            if (own.getValue() instanceof Shape.Fields fields
                    && written.knows(own.getKey())
                    && written.definition(own.getKey()) instanceof Shape.Fields theirs) {
                plans.put(own.getKey(), plan(fields.components(), theirs.components()));
            }
        }
        return plans;
    }

    private static Plan plan(List<Shape.Field> own, List<Shape.Field> theirs) {
        List<Integer> places = new ArrayList<>();
        List<Integer> absent = new ArrayList<>();
        for (int i = 0; i < theirs.size(); i++) {
            places.add(own.indexOf(theirs.get(i)));
        }
        for (int i = 0; i < own.size(); i++) {
            if (!theirs.contains(own.get(i))) {
                absent.add(i);
            }
        }
        return new Plan(List.copyOf(theirs), places, absent);
    }

    private Object read(Shape shape, ByteSource source) throws Unreadable {
        return switch (shape) {
            case Shape.Basic basic -> Basics.read(basic.name(), source);
            case Shape.Named named -> named(named.name(), source);
            case Shape.Pooled _ -> {
                int number = source.whole();
                if (number >= pool.size()) {
                    throw new Unreadable("not in the pool: " + number);
                }
                yield pool.get(number);
            }
            case Shape.ListOf list -> list(list.element(), source);
            case Shape.SetOf set -> Set.copyOf(list(set.element(), source));
            case Shape.MapOf map -> {
                Map<Object, Object> values = new LinkedHashMap<>();
                int count = source.count();
                for (int i = 0; i < count; i++) {
                    Object key = read(map.key(), source);
                    values.put(key, read(map.value(), source));
                }
                yield values;
            }
            case Shape.OptionalOf optional ->
                source.number() == 0 ? Optional.empty() : Optional.of(read(optional.element(), source));
        };
    }

    private List<Object> list(Shape element, ByteSource source) throws Unreadable {
        int count = source.count();
        List<Object> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(read(element, source));
        }
        return List.copyOf(values);
    }

    private Object named(String name, ByteSource source) throws Unreadable {
        return switch (written.definition(name)) {
            case Shape.Choice choice -> constant(name, choice, source.whole());
            case Shape.OneOf one -> {
                int number = source.whole();
                if (number >= one.names().size()) {
                    throw new Unreadable(name + " " + number);
                }
                yield named(one.names().get(number), source);
            }
            case Shape.Fields fields -> record(name, fields, source);
        };
    }

    private Object constant(String name, Shape.Choice choice, int number) throws Unreadable {
        String constant =
                number < choice.constants().size() ? choice.constants().get(number) : "";
        for (Object own : shapes.constants(name)) {
            if (((Enum<?>) own).name().equals(constant)) {
                return own;
            }
        }
        // A type that is only stepped over may hold anything.
        if (shapes.constants(name).length == 0 && !constant.isEmpty()) {
            return constant;
        }
        throw new Unreadable("no " + name + " " + constant);
    }

    private Object record(String name, Shape.Fields fields, ByteSource source) throws Unreadable {
        Plan plan = plans.get(name);
        Optional<RecordType> type = shapes.record(name);
        if (plan == null || type.isEmpty()) {
            for (Shape.Field field : fields.components()) {
                read(field.shape(), source);
            }
            return name;
        }
        Object[] values = new Object[type.get().fields().size()];
        for (int i = 0; i < plan.places().size(); i++) {
            Object value = read(plan.written().get(i).shape(), source);
            if (plan.places().get(i) >= 0) {
                values[plan.places().get(i)] = value;
            }
        }
        for (int absent : plan.absent()) {
            values[absent] = absent(type.get().fields().get(absent).shape());
        }
        return type.get().make(values);
    }

    private static Object absent(Shape shape) throws Unreadable {
        return switch (shape) {
            case Shape.Basic basic -> Basics.absent(basic.name());
            case Shape.ListOf _ -> List.of();
            case Shape.SetOf _ -> Set.of();
            case Shape.MapOf _ -> Map.of();
            case Shape.OptionalOf _ -> Optional.empty();
            case Shape.Pooled pooled -> absent(pooled.value());
            case Shape.Named named -> throw new Unreadable("no " + named.name() + " in this version");
        };
    }
}
