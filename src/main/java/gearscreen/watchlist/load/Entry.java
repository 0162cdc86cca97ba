package gearscreen.watchlist.load;

import gearscreen.text.LocalizedText;
import gearscreen.watchlist.Confidence;
import gearscreen.watchlist.Provenance;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// One JSON object of a file, read by field. Every error names the file and the entry.
///
/// @param name the entry's id where it has one, else its place; below another entry after its name: `autel/names[3]`
record Entry(String file, String name, JsonNode json) {
    private static final String ROOT = "the file";

    static Entry root(String file, JsonNode json) {
        return new Entry(file, ROOT, json);
    }

    /// Each object of an array, read by `reader`; what `reader` refuses is refused with the entry's name.
    <T> List<T> each(String array, Function<Entry, T> reader) {
        JsonNode node = json.path(array);
        if (!node.isArray()) {
            throw broken(array + " is not a list");
        }
        List<T> values = new ArrayList<>(node.size());
        int index = 0;
        for (JsonNode value : node) {
            String id = value.path("id").isString() ? value.path("id").stringValue() : array + "[" + index + "]";
            String place = name.equals(ROOT) ? id : name + "/" + id;
            try {
                values.add(reader.apply(new Entry(file, place, value)));
            } catch (IllegalArgumentException e) {
                throw new BrokenWatchlistException(file, place, e);
            }
            index++;
        }
        return values;
    }

    boolean has(String field) {
        return json.has(field);
    }

    /// Never blank.
    String text(String field) {
        String text = textOrBlank(field);
        if (text.isBlank()) {
            throw broken(field + " is blank");
        }
        return text;
    }

    String textOrBlank(String field) {
        JsonNode node = json.path(field);
        if (!node.isString()) {
            throw broken(field + " is not a text");
        }
        return node.stringValue();
    }

    Optional<String> optionalText(String field) {
        return json.path(field).isNull() ? Optional.empty() : Optional.of(text(field));
    }

    List<String> texts(String field) {
        JsonNode node = json.path(field);
        if (!node.isArray()) {
            throw broken(field + " is not a list");
        }
        List<String> texts = new ArrayList<>(node.size());
        for (JsonNode value : node) {
            if (!value.isString()) {
                throw broken(field + " holds something that is not a text");
            }
            texts.add(value.stringValue());
        }
        return texts;
    }

    boolean flag(String field) {
        JsonNode node = json.path(field);
        if (!node.isBoolean()) {
            throw broken(field + " is neither true nor false");
        }
        return node.booleanValue();
    }

    OptionalInt optionalYear(String field) {
        JsonNode node = json.path(field);
        return node.isInt() ? OptionalInt.of(node.intValue()) : OptionalInt.empty();
    }

    LocalDate date(String field) {
        try {
            return LocalDate.parse(text(field));
        } catch (DateTimeException e) {
            throw new BrokenWatchlistException(file, name, e);
        }
    }

    Optional<LocalDate> optionalDate(String field) {
        return json.path(field).isNull() ? Optional.empty() : Optional.of(date(field));
    }

    /// The constant whose name is the text in upper case, with `_` for `-`.
    <E extends Enum<E>> E choice(String field, Class<E> type) {
        String text = text(field);
        try {
            return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw broken(field + " is " + text + ", which is no " + type.getSimpleName());
        }
    }

    LocalizedText localized(String field) {
        Entry both = new Entry(file, name, json.path(field));
        JsonNode french = both.json.path("fr");
        return new LocalizedText(both.text("en"), french.isNull() ? "" : both.text("fr"));
    }

    /// The entry itself as a text in both languages.
    LocalizedText here() {
        return new LocalizedText(text("en"), text("fr"));
    }

    Optional<LocalizedText> optionalLocalized(String field) {
        return json.path(field).isNull() ? Optional.empty() : Optional.of(localized(field));
    }

    Provenance provenance() {
        return new Provenance(text("source"), date("seen"), choice("confidence", Confidence.class));
    }

    BrokenWatchlistException broken(String what) {
        return new BrokenWatchlistException(file, name, what);
    }
}
