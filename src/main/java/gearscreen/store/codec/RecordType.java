package gearscreen.store.codec;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/// A record of this version of the program.
final class RecordType {
    private final Class<?> type;
    private final MethodHandle[] getters;
    private final MethodHandle constructor;
    private final List<Shape.Field> fields;

    RecordType(Class<?> type, List<Shape.Field> fields) {
        this.type = type;
        this.fields = List.copyOf(fields);
        RecordComponent[] components = type.getRecordComponents();
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        try {
            getters = new MethodHandle[components.length];
            for (int i = 0; i < components.length; i++) {
                getters[i] = lookup.unreflect(components[i].getAccessor())
                        .asType(MethodType.methodType(Object.class, Object.class));
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            constructor = lookup.findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is not public", e);
        }
    }

    List<Shape.Field> fields() {
        return fields;
    }

    Object get(int component, Object value) {
        try {
            return (Object) getters[component].invokeExact(value);
        } catch (Throwable e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    /// @throws Unreadable when the record refuses the values
    Object make(Object[] values) throws Unreadable {
        try {
            return (Object) constructor.invokeExact(values);
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            throw new Unreadable(type.getSimpleName(), e);
        }
    }
}
