package gearscreen.inventory.columns;

import gearscreen.inventory.columns.WordList.FieldWords;
import gearscreen.inventory.columns.WordList.Never;
import gearscreen.inventory.columns.WordList.Secrets;
import gearscreen.inventory.columns.WordList.ShapeEntry;
import gearscreen.inventory.columns.WordList.Words;
import gearscreen.text.packed.PackedReader;
import gearscreen.text.packed.PackedWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The list of words as the build packs it: already in the form in which they are compared, which is much of the time
/// that reading the list takes. Where words were seen is left out.
public final class PackedWords {
    private PackedWords() {}

    /// The words that come with the program.
    public static byte[] pack() {
        PackedWriter out = new PackedWriter();
        write(out, ready(HeaderWords.list()));
        return out.bytes();
    }

    /// Keys and small letters in place of words; the same once more changes nothing.
    static WordList ready(WordList list) {
        return new WordList(
                "",
                list.fields().stream()
                        .map(field -> new FieldWords(
                                field.field(),
                                field.language(),
                                field.within(),
                                field.weak(),
                                field.cells(),
                                keys(field.words()),
                                ""))
                        .toList(),
                new Secrets(
                        keys(list.secrets().anywhere()),
                        keys(list.secrets().words()),
                        keys(list.secrets().harmless()),
                        ""),
                new Never(keys(list.never().words()), keys(list.never().inside()), ""),
                lower(list.emptyMarkers()),
                lower(list.genericSerials()),
                keys(list.totals()),
                keys(list.sections()),
                keys(list.legalForms()),
                lower(list.units()),
                keys(list.portRows()),
                list.shapes().stream()
                        .map(shape -> new ShapeEntry(
                                shape.id(), shape.only(), keys(shape.headers()), keys(shape.absent()), shape.map(), ""))
                        .toList());
    }

    private static Words keys(Words words) {
        return new Words(keys(words.words()), keys(words.begins()), keys(words.nouns()), "");
    }

    private static List<String> keys(List<String> words) {
        return words.stream().map(HeaderKey::of).toList();
    }

    private static Words lower(Words words) {
        return new Words(lower(words.words()), lower(words.begins()), lower(words.nouns()), "");
    }

    private static List<String> lower(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    private static void write(PackedWriter out, WordList list) {
        out.each(list.fields(), field -> {
            out.text(field.field());
            out.text(field.language());
            out.flag(field.within());
            out.flag(field.weak());
            out.text(field.cells());
            out.texts(field.words());
        });
        out.texts(list.secrets().anywhere());
        out.texts(list.secrets().words());
        out.texts(list.secrets().harmless());
        out.texts(list.never().words());
        out.texts(list.never().inside());
        write(out, list.emptyMarkers());
        write(out, list.genericSerials());
        write(out, list.totals());
        write(out, list.sections());
        write(out, list.legalForms());
        write(out, list.units());
        write(out, list.portRows());
        out.each(list.shapes(), shape -> {
            out.text(shape.id());
            out.flag(shape.only());
            out.texts(shape.headers());
            out.texts(shape.absent());
            out.each(shape.map().entrySet(), field -> {
                out.text(field.getKey());
                out.texts(field.getValue());
            });
        });
    }

    private static void write(PackedWriter out, Words words) {
        out.texts(words.words());
        out.texts(words.begins());
        out.texts(words.nouns());
    }

    /// As [#ready] makes it.
    static WordList read(byte[] packed) {
        PackedReader in = new PackedReader(packed);
        return new WordList(
                "",
                in.each(() -> new FieldWords(in.text(), in.text(), in.flag(), in.flag(), in.text(), in.texts(), "")),
                new Secrets(in.texts(), in.texts(), in.texts(), ""),
                new Never(in.texts(), in.texts(), ""),
                words(in),
                words(in),
                words(in),
                words(in),
                words(in),
                words(in),
                words(in),
                in.each(() -> new ShapeEntry(in.text(), in.flag(), in.texts(), in.texts(), map(in), "")));
    }

    private static Words words(PackedReader in) {
        return new Words(in.texts(), in.texts(), in.texts(), "");
    }

    private static Map<String, List<String>> map(PackedReader in) {
        int size = in.number();
        Map<String, List<String>> map = LinkedHashMap.newLinkedHashMap(size);
        for (int i = 0; i < size; i++) {
            map.put(in.text(), in.texts());
        }
        return map;
    }
}
