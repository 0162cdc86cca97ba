package gearscreen.store.codec;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The records, enums and closed choices of this version that can be reached from some root types. Nothing else is ever
/// read from bytes, whatever they say.
///
/// Types are named without their package, so that they may move.
public final class Shapes {
    private final Set<Class<?>> pooled;
    private final Map<String, Shape.Definition> definitions = new TreeMap<>();
    private final Map<String, RecordType> records = new HashMap<>();
    private final Map<String, Object[]> constants = new HashMap<>();
    private final Map<Class<?>, String> names = new HashMap<>();

    /// @param pooled the records that many values share, and those of whose lists the same is true
    public Shapes(List<Class<?>> roots, Set<Class<?>> pooled) {
        this.pooled = Set.copyOf(pooled);
        roots.forEach(this::shape);
    }

    /// What is kept beside the bytes: one line a name.
    public String describe() {
        StringBuilder text = new StringBuilder();
        definitions.forEach((name, definition) -> {
            text.append(name);
            switch (definition) {
                case Shape.Choice choice -> text.append("=").append(String.join(",", choice.constants()));
                case Shape.OneOf one -> text.append("|").append(String.join("|", one.names()));
                case Shape.Fields fields ->
                    fields.components()
                            .forEach(field -> text.append(";")
                                    .append(field.name())
                                    .append(":")
                                    .append(field.shape().signature()));
            }
            text.append('\n');
        });
        return text.toString();
    }

    Shape shape(Type type) {
        Optional<String> basic = Basics.name(type);
        if (basic.isPresent()) {
            return new Shape.Basic(basic.get());
        }
        if (type instanceof Class<?> raw) {
            Shape named = new Shape.Named(define(raw));
            return pooled.contains(raw) ? new Shape.Pooled(named) : named;
        }
        if (type instanceof ParameterizedType generic) {
            List<Shape> inner = Arrays.stream(generic.getActualTypeArguments())
                    .map(this::shape)
                    .toList();
            Type raw = generic.getRawType();
            if (raw == List.class) {
                Shape list = new Shape.ListOf(inner.getFirst());
                return inner.getFirst() instanceof Shape.Pooled ? new Shape.Pooled(list) : list;
            }
            if (raw == Set.class) {
                return new Shape.SetOf(inner.getFirst());
            }
            if (raw == Map.class) {
                return new Shape.MapOf(inner.getFirst(), inner.get(1));
            }
            if (raw == Optional.class) {
                return new Shape.OptionalOf(inner.getFirst());
            }
        }
        throw new IllegalArgumentException("cannot be kept: " + type);
    }

    private String define(Class<?> type) {
        String known = names.get(type);
        if (known != null) {
            return known;
        }
        String name = (type.getEnclosingClass() == null
                        ? ""
                        : type.getEnclosingClass().getSimpleName() + ".")
                + type.getSimpleName();
        if (names.containsValue(name)) {
            throw new IllegalArgumentException("two types of one name: " + name);
        }
        names.put(type, name);
        if (type.isEnum()) {
            Object[] all = type.getEnumConstants();
            constants.put(name, all);
            definitions.put(
                    name,
                    new Shape.Choice(Arrays.stream(all)
                            .map(each -> ((Enum<?>) each).name())
                            .toList()));
        } else if (type.isSealed()) {
            List<String> cases = Arrays.stream(type.getPermittedSubclasses())
                    .map(this::define)
                    .toList();
            definitions.put(name, new Shape.OneOf(cases));
        } else if (type.isRecord()) {
            List<Shape.Field> fields = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                fields.add(new Shape.Field(component.getName(), shape(component.getGenericType())));
            }
            definitions.put(name, new Shape.Fields(fields));
            records.put(name, new RecordType(type, fields));
        } else {
            throw new IllegalArgumentException("cannot be kept: " + type);
        }
        return name;
    }

    String name(Class<?> type) {
        String name = names.get(type);
        if (name == null) {
            throw new IllegalArgumentException("not among the roots: " + type);
        }
        return name;
    }

    Shape.Definition definition(String name) {
        Shape.Definition definition = definitions.get(name);
        if (definition == null) {
            throw new IllegalArgumentException(name);
        }
        return definition;
    }

    Optional<RecordType> record(String name) {
        return Optional.ofNullable(records.get(name));
    }

    /// Empty where this version has no such enum.
    Object[] constants(String name) {
        return constants.getOrDefault(name, new Object[0]);
    }

    Map<String, Shape.Definition> definitions() {
        return Collections.unmodifiableMap(definitions);
    }
}
