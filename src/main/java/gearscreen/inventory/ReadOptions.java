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
/// @param skipped how many lines at the top are no part of the table, nor its header
/// @param sheet of a workbook, by its name
public record ReadOptions(
        Optional<Charset> charset,
        Optional<Character> delimiter,
        Optional<Integer> headerLine,
        int skipped,
        Optional<String> sheet,
        Map<Field, List<String>> mapping) {
    public ReadOptions {
        mapping = Map.copyOf(mapping);
    }

    /// For a table that begins at the top of a text file.
    public ReadOptions(
            Optional<Charset> charset,
            Optional<Character> delimiter,
            Optional<Integer> headerLine,
            Map<Field, List<String>> mapping) {
        this(charset, delimiter, headerLine, 0, Optional.empty(), mapping);
    }

    public static ReadOptions automatic() {
        return new ReadOptions(Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
    }

    public ReadOptions withMapping(Map<Field, List<String>> mapping) {
        return new ReadOptions(charset, delimiter, headerLine, skipped, sheet, mapping);
    }

    public ReadOptions withSheet(Optional<String> sheet) {
        return new ReadOptions(charset, delimiter, headerLine, skipped, sheet, mapping);
    }

    public ReadOptions withCharset(Optional<Charset> charset) {
        return new ReadOptions(charset, delimiter, headerLine, skipped, sheet, mapping);
    }

    public ReadOptions withDelimiter(Optional<Character> delimiter) {
        return new ReadOptions(charset, delimiter, headerLine, skipped, sheet, mapping);
    }

    public ReadOptions withHeaderLine(Optional<Integer> headerLine) {
        return new ReadOptions(charset, delimiter, headerLine, skipped, sheet, mapping);
    }

    public ReadOptions withSkipped(int skipped) {
        return new ReadOptions(charset, delimiter, headerLine, skipped, sheet, mapping);
    }
}
