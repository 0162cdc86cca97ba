package gearscreen.report.json;

import gearscreen.inventory.VisibleText;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/// Writes one JSON value as UTF-8: a line for each member of the value and for each entry of its lists. Characters that
/// a screen would hide or obey are escaped (`\u202E`), so that the text is whole and can be looked at.
public final class JsonText {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .characterEscapes(new HiddenCharacters())
            .build();

    private JsonText() {}

    /// @param out is flushed and stays open
    public static void write(OutputStream out, Consumer<JsonGenerator> content) throws IOException {
        OutputStream buffered = new BufferedOutputStream(out, 1 << 17);
        try (JsonGenerator json = FACTORY.createGenerator(new LineForEachEntry(), buffered)) {
            content.accept(json);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        buffered.write('\n');
        buffered.flush();
    }

    /// One JSON value on one line, to be written as it is into others, as the same bytes each time.
    static SerializableString compact(Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            content.accept(json);
        }
        return new SerializedString(text.toString());
    }

    /// A member that is a list of texts.
    public static void strings(JsonGenerator json, String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private static final class LineForEachEntry extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new ShallowLines();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    private static final class HiddenCharacters extends CharacterEscapes {
        private static final long serialVersionUID = 1;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes[0x7F] = ESCAPE_STANDARD;
            return codes;
        }

        @Override
        @SuppressWarnings("NullAway") // the library says: null where the character needs no escape
        public SerializableString getEscapeSequence(int character) {
            return VisibleText.hides(character) ? new SerializedString("\\u%04X".formatted(character)) : null;
        }
    }
}
