package gearscreen.inventory;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the user said about a file; everything left out is found in the file itself.
///
/// @param mapping columns by header text for single fields; an empty list means that no column feeds the field. Fields
///     that are absent are mapped by the program.
/// @param headerLine 0 says that there is no header
public record ReadOptions(
        Optional<Charset> charset,
        Optional<Character> delimiter,
        Optional<Integer> headerLine,
        Map<Field, List<String>> mapping) {
    public ReadOptions {
        mapping = Map.copyOf(mapping);
    }

    public static ReadOptions automatic() {
        return new ReadOptions(Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
    }

    public ReadOptions withMapping(Map<Field, List<String>> mapping) {
        return new ReadOptions(charset, delimiter, headerLine, mapping);
    }
}
