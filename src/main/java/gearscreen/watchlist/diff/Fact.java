package gearscreen.watchlist.diff;

import gearscreen.text.LocalizedText;
import gearscreen.watchlist.Provenance;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/// A fact of an edition, flattened for comparing. The parts are the components of its record, so that one that is added
/// later is compared from the start.
///
/// @param parts what it says, by name, in the order of the record
record Fact(String owner, String name, Map<String, String> parts) {
    static Fact of(String owner, String name, Record record, Set<String> without) {
        Map<String, String> parts = new LinkedHashMap<>();
        flatten(record, without, parts);
        return new Fact(owner, name, parts);
    }

    private static void flatten(Record record, Set<String> without, Map<String, String> parts) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (without.contains(component.getName())) {
                continue;
            }
            Object value = value(record, component);
            if (value instanceof Provenance provenance) {
                flatten(provenance, Set.of(), parts);
            } else {
                parts.put(component.getName(), text(value));
            }
        }
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }

    private static String text(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.map(Fact::text).orElse("");
            case OptionalInt optional -> optional.isPresent() ? Integer.toString(optional.getAsInt()) : "";
            case LocalizedText both -> both.hasFrench() ? both.en() + " | " + both.fr() : both.en();
            // Sets have no order of their own that would be the same in two editions.
            case Set<?> set -> set.stream().map(Fact::text).sorted().collect(Collectors.joining(", "));
            case Collection<?> list -> list.stream().map(Fact::text).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }
}
