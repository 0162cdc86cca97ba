package gearscreen.watchlist.own;

import gearscreen.watchlist.own.UnusableListException.Reason;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/// Reads the Consolidated Screening List as JSON: `{"results": [{"name": …, "alt_names": […], "source": …}, …]}`, or
/// the array alone. One entry is held at a time.
final class ScreeningListJson {
    private ScreeningListJson() {}

    static void read(Reader reader, String file, ListWords words, Entries entries) throws IOException {
        // One entry of many: what follows it is the next one.
        ObjectReader oneEntry =
                JsonMapper.shared().readerFor(JsonNode.class).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        try (JsonParser parser = JsonMapper.shared().createParser(reader)) {
            if (!toEntries(parser)) {
                throw new UnusableListException(Reason.OTHER_JSON, file);
            }
            JsonToken token = parser.nextToken();
            for (int place = 1; token == JsonToken.START_OBJECT; place++) {
                JsonNode entry = oneEntry.readValue(parser);
                if (!entry.has("source") || !entry.has("name")) {
                    throw new UnusableListException(Reason.OTHER_JSON, file);
                }
                ScreeningListEntry.of(
                                text(entry, "type"),
                                text(entry, "name"),
                                others(entry.path("alt_names")),
                                text(entry, "source"),
                                text(entry, "federal_register_notice"),
                                text(entry, "source_list_url"),
                                place)
                        .into(entries, words);
                token = parser.nextToken();
            }
            if (token != JsonToken.END_ARRAY) {
                throw new UnusableListException(Reason.OTHER_JSON, file);
            }
        } catch (JacksonException e) {
            TokenStreamLocation place = e.getLocation();
            throw new UnusableListException(
                    Reason.BROKEN_JSON,
                    file,
                    place == null ? "?" : Integer.toString(place.getLineNr()),
                    place == null ? "?" : Integer.toString(place.getColumnNr()));
        }
    }

    /// Steps into the array of entries; false where there is none.
    private static boolean toEntries(JsonParser parser) {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.START_OBJECT) {
            token = parser.nextToken();
            while (token == JsonToken.PROPERTY_NAME && !"results".equals(parser.currentName())) {
                parser.nextToken();
                parser.skipChildren();
                token = parser.nextToken();
            }
            if (token != JsonToken.PROPERTY_NAME) {
                return false;
            }
            token = parser.nextToken();
        }
        return token == JsonToken.START_ARRAY;
    }

    private static String text(JsonNode entry, String field) {
        return entry.path(field).isString() ? entry.path(field).stringValue().strip() : "";
    }

    private static List<String> others(JsonNode names) {
        if (names.isString()) {
            return ScreeningListEntry.split(names.stringValue());
        }
        List<String> others = new ArrayList<>();
        for (JsonNode name : names) {
            if (name.isString() && !name.stringValue().isBlank()) {
                others.add(name.stringValue().strip());
            }
        }
        return others;
    }
}
