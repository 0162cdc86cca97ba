package gearscreen.store.codec;

import java.util.List;

/// What a value looks like in bytes. Its signature is kept with the bytes, so that a later version can tell what it
/// knows and step over what it does not.
sealed interface Shape {
    /// `List(String)`, `@Supplier`, …
    String signature();

    /// @param name one of the names in [Basics]
    record Basic(String name) implements Shape {
        @Override
        public String signature() {
            return name;
        }
    }

    /// An enum or a record, by its name.
    record Named(String name) implements Shape {
        @Override
        public String signature() {
            return name;
        }
    }

    record ListOf(Shape element) implements Shape {
        @Override
        public String signature() {
            return "List(" + element.signature() + ")";
        }
    }

    record SetOf(Shape element) implements Shape {
        @Override
        public String signature() {
            return "Set(" + element.signature() + ")";
        }
    }

    record MapOf(Shape key, Shape value) implements Shape {
        @Override
        public String signature() {
            return "Map(" + key.signature() + "," + value.signature() + ")";
        }
    }

    record OptionalOf(Shape element) implements Shape {
        @Override
        public String signature() {
            return "Optional(" + element.signature() + ")";
        }
    }

    /// A value that many others hold: it is written once, in the pool, and named by its number there.
    record Pooled(Shape value) implements Shape {
        @Override
        public String signature() {
            return "@" + value.signature();
        }
    }

    /// What is known of a name.
    sealed interface Definition {}

    /// @param constants in the order in which their numbers are written
    record Choice(List<String> constants) implements Definition {}

    /// @param components in the order in which they are written
    record Fields(List<Field> components) implements Definition {}

    /// One of several records.
    record OneOf(List<String> names) implements Definition {}

    record Field(String name, Shape shape) {}
}
