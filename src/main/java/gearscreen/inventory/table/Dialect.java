package gearscreen.inventory.table;

import java.util.ArrayList;
import java.util.List;

/// How the cells of a table are set apart.
///
/// @param delimiter between two cells; not used where the columns have a fixed width
/// @param quote around cells that hold delimiters or line breaks
/// @param doubled two delimiters stand where one would do (`a||b`)
/// @param wrapped every line stands in quotes as a whole (`"A1,Axis"`), as a spreadsheet writes a table that was opened
///     as one column
/// @param starts for columns of fixed width the places where they begin, counted from 0; else empty
public record Dialect(char delimiter, char quote, boolean doubled, boolean wrapped, List<Integer> starts) {
    /// Stands between cells of fixed width once they are cut: a character that no text holds.
    private static final char UNIT_SEPARATOR = '\u001F';

    public Dialect {
        starts = List.copyOf(starts);
    }

    public static Dialect delimited(char delimiter) {
        return new Dialect(delimiter, '"', false, false, List.of());
    }

    public static Dialect fixedWidth(List<Integer> starts) {
        return new Dialect(' ', '"', false, false, starts);
    }

    public Dialect inWrappedLines() {
        return new Dialect(delimiter, quote, doubled, true, starts);
    }

    /// The line without the quotes around all of it; as it is where they do not stand around all of it.
    public static String unwrapped(String line) {
        String text = line.strip();
        int last = text.length() - 1;
        if (last < 1 || text.charAt(0) != '"' || text.charAt(last) != '"') {
            return line;
        }
        String inner = text.substring(1, last);
        return inner.replace("\"\"", "").indexOf('"') < 0 ? inner.replace("\"\"", "\"") : line;
    }

    public boolean isFixedWidth() {
        return !starts.isEmpty();
    }

    /// What the CSV reader is to split at.
    char separator() {
        return isFixedWidth() ? UNIT_SEPARATOR : delimiter;
    }

    /// True where every line has to be written anew before the CSV reader can split it.
    boolean rewrites() {
        return isFixedWidth() || doubled || wrapped;
    }

    /// The cells of a line of fixed width, without the blanks that fill them up; one empty cell for a blank line.
    List<String> cut(String text) {
        List<String> cells = new ArrayList<>(starts.size());
        if (text.isBlank()) {
            return List.of("");
        }
        int begin = 0;
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? boundary(text, Math.max(begin, starts.get(i + 1))) : text.length();
            cells.add(text.substring(begin, end).strip());
            begin = end;
        }
        return cells;
    }

    /// A word that is longer than its column pushes the next cell to the right.
    private static int boundary(String text, int start) {
        int at = Math.min(start, text.length());
        while (at > 0 && at < text.length() && text.charAt(at - 1) != ' ' && text.charAt(at) != ' ') {
            at++;
        }
        return at;
    }
}
