package gearscreen.watchlist.own;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;

/// Reads a plain list of names, one a line. A comma is part of many names: `Hangzhou Example Co., Ltd.` Lines that
/// begin with `#` are remarks.
final class NameLines {
    /// Of the lines at the beginning, this many show whether they are a table.
    private static final int LOOKED_AT = 20;

    /// So many commas are in no name.
    private static final int SURE = 4;

    private NameLines() {}

    /// Whether lines that were taken for names are rows of a table: each of them has as many tabulators, semicolons or
    /// commas. A comma in a name has a blank behind it.
    static boolean areTable(List<String> lines) {
        List<String> first =
                lines.stream().filter(line -> !line.isBlank()).limit(LOOKED_AT).toList();
        boolean inNames = first.stream().anyMatch(line -> line.contains(", "));
        return first.size() > 1
                && (same(first, '\t', 1) || same(first, ';', 1) || same(first, ',', inNames ? SURE : 1));
    }

    private static boolean same(List<String> lines, char delimiter, int least) {
        long count = count(lines.getFirst(), delimiter);
        return count >= least && lines.stream().allMatch(line -> count(line, delimiter) == count);
    }

    private static long count(String line, char delimiter) {
        return line.chars().filter(c -> c == delimiter).count();
    }

    static void read(BufferedReader reader, Entries entries) throws IOException {
        int row = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            row++;
            String name = unquoted(line.strip());
            if (!name.isEmpty() && name.charAt(0) != '#') {
                entries.add(new OwnEntry(EntryKind.SUPPLIER, name, List.of(), "", "", row), "1");
            }
        }
    }

    private static String unquoted(String line) {
        return line.length() > 1 && line.startsWith("\"") && line.endsWith("\"")
                ? line.substring(1, line.length() - 1).replace("\"\"", "\"").strip()
                : line;
    }
}
