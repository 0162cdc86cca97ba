package gearscreen.store.codec;

import gearscreen.inventory.FileKinds;
import java.lang.reflect.Type;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// The values that consist of no others.
final class Basics {
    private static final Map<Type, String> NAMES = Map.of(
            String.class, "String",
            int.class, "int",
            Integer.class, "int",
            long.class, "long",
            boolean.class, "boolean",
            char.class, "char",
            LocalDate.class, "LocalDate",
            OptionalInt.class, "OptionalInt",
            FileKinds.class, "FileKinds",
            Charset.class, "Charset");

    private Basics() {}

    static Optional<String> name(Type type) {
        return Optional.ofNullable(NAMES.get(type));
    }

    static boolean is(String name) {
        return NAMES.containsValue(name);
    }

    static void write(String name, Object value, ByteSink sink) {
        switch (name) {
            case "String" -> sink.text((String) value);
            case "int" -> sink.signed((Integer) value);
            case "long" -> sink.signed((Long) value);
            case "boolean" -> sink.number((Boolean) value ? 1 : 0);
            case "char" -> sink.number((Character) value);
            case "LocalDate" -> sink.signed(((LocalDate) value).toEpochDay());
            case "OptionalInt" -> {
                OptionalInt number = (OptionalInt) value;
                sink.number(number.isPresent() ? 1 : 0);
                if (number.isPresent()) {
                    sink.signed(number.getAsInt());
                }
            }
            case "FileKinds" -> {
                List<FileKinds.Begin> begins = ((FileKinds) value).begins();
                sink.number(begins.size());
                for (FileKinds.Begin begin : begins) {
                    sink.signed(begin.firstLine());
                    sink.text(begin.kind().orElse(""));
                }
            }
            case "Charset" -> sink.text(((Charset) value).name());
            default -> throw new IllegalArgumentException(name);
        }
    }

    static Object read(String name, ByteSource source) throws Unreadable {
        try {
            return switch (name) {
                case "String" -> source.text();
                case "int" -> Math.toIntExact(source.signed());
                case "long" -> source.signed();
                case "boolean" -> source.number() != 0;
                case "char" -> (char) source.number();
                case "LocalDate" -> LocalDate.ofEpochDay(source.signed());
                case "OptionalInt" ->
                    source.number() == 0 ? OptionalInt.empty() : OptionalInt.of(Math.toIntExact(source.signed()));
                case "FileKinds" -> kinds(source);
                case "Charset" -> Charset.forName(source.text());
                default -> throw new Unreadable("unknown kind of value: " + name);
            };
        } catch (ArithmeticException
                | DateTimeException
                | IllegalCharsetNameException
                | UnsupportedCharsetException e) {
            throw new Unreadable(name, e);
        }
    }

    private static FileKinds kinds(ByteSource source) throws Unreadable {
        FileKinds kinds = new FileKinds();
        int count = source.count();
        for (int i = 0; i < count; i++) {
            int line = Math.toIntExact(source.signed());
            kinds.begin(line, Optional.of(source.text()).filter(kind -> !kind.isEmpty()));
        }
        return kinds;
    }

    /// What a component is that a file does not have yet.
    static Object absent(String name) throws Unreadable {
        return switch (name) {
            case "String" -> "";
            case "int" -> 0;
            case "long" -> 0L;
            case "boolean" -> false;
            case "OptionalInt" -> OptionalInt.empty();
            case "FileKinds" -> new FileKinds();
            default -> throw new Unreadable("no " + name + " in this version");
        };
    }
}
