package gearscreen.inventory;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How a file was read.
///
/// @param charset the character set used; a byte-order mark is not part of any cell
/// @param delimiter the separator between cells; a space stands for columns of fixed width
/// @param headerLine the physical line of the header, counted from 1; 0 where the file has none
/// @param columns the header texts in file order, made unique (`Address`, `Address (2)`); `Column 3` where empty
/// @param mapping for each recognised field its columns, as indexes into `columns`, most trusted first; never an empty
///     list
/// @param guessed the fields that were found by what their cells look like and not by their header
/// @param dropped the columns whose cells are secrets (passwords) and were not kept: their cells are empty everywhere
/// @param sheet where the table stands in a workbook; the character set and the separator then say nothing
/// @param kinds of several files the tools that wrote them; then `fileKind` is empty
/// @param fileKind the tool whose export this is, where the header can only come from that tool (`sadp`); else empty
public record Layout(
        Charset charset,
        char delimiter,
        int headerLine,
        List<String> columns,
        Map<Field, List<Integer>> mapping,
        List<Field> guessed,
        List<String> dropped,
        Optional<SheetChoice> sheet,
        FileKinds kinds,
        Optional<String> fileKind) {
    public Layout {
        columns = List.copyOf(columns);
        mapping = Map.copyOf(mapping);
        guessed = List.copyOf(guessed);
        dropped = List.copyOf(dropped);
    }

    /// Of a text.
    public Layout(
            Charset charset,
            char delimiter,
            int headerLine,
            List<String> columns,
            Map<Field, List<Integer>> mapping,
            List<Field> guessed,
            List<String> dropped,
            Optional<String> fileKind) {
        this(
                charset,
                delimiter,
                headerLine,
                columns,
                mapping,
                guessed,
                dropped,
                Optional.empty(),
                new FileKinds(),
                fileKind);
    }

    /// The tool that wrote a file that one of the item's rows stands in.
    public Optional<String> fileKind(Item item) {
        return fileKind.isPresent() ? fileKind : kinds.of(item.lines());
    }
}
