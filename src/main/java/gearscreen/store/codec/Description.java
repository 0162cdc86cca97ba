package gearscreen.store.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What [Shapes#describe] wrote, of this or another version.
final class Description {
    private static final int DEEPEST = 8;
    private static final int HEAVIEST = 10_000;

    private final Map<String, Shape.Definition> definitions = new HashMap<>();

    Description(String text) throws Unreadable {
        for (String line : text.split("\n", -1)) {
            if (!line.isEmpty()) {
                line(line);
            }
        }
        Map<String, Integer> weights = new HashMap<>();
        for (String name : definitions.keySet()) {
            weigh(name, weights);
        }
    }

    /// Nothing may hold itself, nor so much that reading would not end.
    private int weigh(String name, Map<String, Integer> weights) throws Unreadable {
        Integer known = weights.putIfAbsent(name, HEAVIEST);
        if (known != null) {
            return known;
        }
        int weight = 1;
        Shape.Definition definition = definitions.get(name);
        if (definition instanceof Shape.Fields fields) {
            for (Shape.Field field : fields.components()) {
                weight += weigh(field.shape(), weights);
                refuse(weight);
            }
        } else if (definition instanceof Shape.OneOf one) {
            for (String each : one.names()) {
                weight = Math.max(weight, 1 + weigh(each, weights));
                refuse(weight);
            }
        }
        weights.put(name, weight);
        return weight;
    }

    private int weigh(Shape shape, Map<String, Integer> weights) throws Unreadable {
        return switch (shape) {
            case Shape.Basic _, Shape.Pooled _ -> 1;
            case Shape.Named named -> weigh(named.name(), weights);
            case Shape.ListOf list -> weigh(list.element(), weights);
            case Shape.SetOf set -> weigh(set.element(), weights);
            case Shape.OptionalOf optional -> weigh(optional.element(), weights);
            case Shape.MapOf map -> weigh(map.key(), weights) + weigh(map.value(), weights);
        };
    }

    private static void refuse(int weight) throws Unreadable {
        if (weight >= HEAVIEST) {
            throw new Unreadable("holds itself or too much");
        }
    }

    boolean knows(String name) {
        return definitions.containsKey(name);
    }

    Shape.Definition definition(String name) throws Unreadable {
        Shape.Definition definition = definitions.get(name);
        if (definition == null) {
            throw new Unreadable("not described: " + name);
        }
        return definition;
    }

    private void line(String line) throws Unreadable {
        int end = 0;
        while (end < line.length() && "=|;".indexOf(line.charAt(end)) < 0) {
            end++;
        }
        String name = line.substring(0, end);
        String rest = line.substring(Math.min(end + 1, line.length()));
        char kind = end < line.length() ? line.charAt(end) : ';';
        definitions.put(
                name,
                switch (kind) {
                    case '=' -> new Shape.Choice(List.of(rest.split(",", -1)));
                    case '|' -> new Shape.OneOf(List.of(rest.split("\\|", -1)));
                    default -> fields(rest);
                });
    }

    private static Shape.Fields fields(String text) throws Unreadable {
        List<Shape.Field> fields = new ArrayList<>();
        for (String part : text.split(";", -1)) {
            if (part.isEmpty()) {
                continue;
            }
            int colon = part.indexOf(':');
            if (colon < 0) {
                throw new Unreadable("not a description: " + part);
            }
            fields.add(new Shape.Field(part.substring(0, colon), shape(part.substring(colon + 1), 0)));
        }
        return new Shape.Fields(fields);
    }

    private static Shape shape(String signature, int depth) throws Unreadable {
        if (depth > DEEPEST) {
            throw new Unreadable("too deep");
        }
        if (signature.startsWith("@")) {
            return new Shape.Pooled(shape(signature.substring(1), depth + 1));
        }
        int open = signature.indexOf('(');
        if (open < 0) {
            return Basics.is(signature) ? new Shape.Basic(signature) : new Shape.Named(signature);
        }
        if (!signature.endsWith(")")) {
            throw new Unreadable("not a description: " + signature);
        }
        String inner = signature.substring(open + 1, signature.length() - 1);
        return switch (signature.substring(0, open)) {
            case "List" -> new Shape.ListOf(shape(inner, depth + 1));
            case "Set" -> new Shape.SetOf(shape(inner, depth + 1));
            case "Optional" -> new Shape.OptionalOf(shape(inner, depth + 1));
            case "Map" -> {
                int comma = inner.indexOf(',');
                if (comma < 0) {
                    throw new Unreadable("not a description: " + signature);
                }
                yield new Shape.MapOf(
                        shape(inner.substring(0, comma), depth + 1), shape(inner.substring(comma + 1), depth + 1));
            }
            default -> throw new Unreadable("not a description: " + signature);
        };
    }
}
