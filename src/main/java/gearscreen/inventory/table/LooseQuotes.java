package gearscreen.inventory.table;

import java.util.ArrayList;
import java.util.List;

/// Splits a line whose quotes do not follow RFC 4180, in the way that makes most sense of it.
final class LooseQuotes {
    private final char delimiter;
    private final char quote;

    LooseQuotes(char delimiter, char quote) {
        this.delimiter = delimiter;
        this.quote = quote;
    }

    enum State {
        /// By the book.
        WELL_FORMED,
        /// Ends inside quotes.
        OPEN,
        /// Text after a closing quote, or blanks before an opening one.
        ODD
    }

    /// @param cells as many as were begun
    /// @param evenQuotes whether the text holds an even number of quotes; a piece cut out of a longer cell
    ///     mostly does not
    record Shape(State state, int cells, boolean evenQuotes) {
        /// Looks like a row of its own.
        boolean isRowOf(int expected) {
            return state == State.WELL_FORMED && evenQuotes && cells == expected && expected >= 2;
        }
    }

    Shape shapeOf(String text) {
        int cells = 1;
        State state = State.WELL_FORMED;
        int at = 0;
        int length = text.length();
        while (at < length) {
            int start = skipBlanks(text, at);
            if (start < length && text.charAt(start) == quote) {
                if (start > at) {
                    state = State.ODD;
                }
                int close = strictClose(text, start + 1);
                if (close < 0) {
                    return new Shape(State.OPEN, cells, evenQuotes(text));
                }
                at = close + 1;
                if (at < length && text.charAt(at) != delimiter) {
                    state = State.ODD;
                }
            }
            int next = text.indexOf(delimiter, at);
            if (next < 0) {
                break;
            }
            cells++;
            at = next + 1;
        }
        return new Shape(state, cells, evenQuotes(text));
    }

    /// @param cells without their quotes
    /// @param plain true where only one reading is possible, so that no remark is needed
    record Split(List<String> cells, boolean plain) {}

    /// @param expected how many cells the other rows have; 0 where not known
    Split split(String text, int expected) {
        if (text.indexOf("\\" + quote) >= 0) {
            List<String> escaped = cells(text, Way.BACKSLASH);
            if (escaped.size() == expected || expected == 0) {
                return new Split(escaped, true);
            }
        }
        List<String> closing = cells(text, Way.LAST_FITTING_CLOSE);
        boolean onlyBlanks = unquotedBlanksOnly(text);
        if (closing.size() == expected) {
            return new Split(closing, onlyBlanks);
        }
        List<String> first = cells(text, Way.FIRST_CLOSE);
        if (first.size() == expected || (expected == 0 && first.size() > closing.size())) {
            return new Split(first, false);
        }
        if (expected > 0) {
            List<String> literal = cells(text, Way.LITERAL);
            if (literal.size() == expected) {
                return new Split(literal, false);
            }
        }
        return new Split(closing, onlyBlanks);
    }

    /// Splits a line that opens a quote and never closes it: the quote is dropped, or the rest of the line is one cell.
    List<String> splitUnclosed(String text, int expected) {
        List<String> literal = cells(text, Way.LITERAL);
        if (literal.size() == expected) {
            return literal;
        }
        List<String> rest = cells(text + quote, Way.LAST_FITTING_CLOSE);
        return rest.size() == expected ? rest : literal;
    }

    private enum Way {
        /// A quote closes its cell where a delimiter or the end follows.
        LAST_FITTING_CLOSE,
        /// The first quote closes its cell; what follows it still belongs to the cell.
        FIRST_CLOSE,
        /// As the first, but `\"` is a quote inside the cell.
        BACKSLASH,
        /// Quotes are letters like any other.
        LITERAL
    }

    private List<String> cells(String text, Way way) {
        List<String> cells = new ArrayList<>();
        int at = 0;
        while (true) {
            int start = skipBlanks(text, at);
            boolean quoted = way != Way.LITERAL && start < text.length() && text.charAt(start) == quote;
            int close = quoted ? close(text, start + 1, way) : -1;
            if (quoted && close < 0) {
                close = close(text, start + 1, Way.FIRST_CLOSE);
            }
            int end;
            if (close < 0) {
                end = text.indexOf(delimiter, at);
                end = end < 0 ? text.length() : end;
                cells.add(withoutLoneQuotes(text.substring(at, end)));
            } else {
                end = text.indexOf(delimiter, close + 1);
                end = end < 0 ? text.length() : end;
                String inner = unescape(text.substring(start + 1, close), way);
                String rest = text.substring(close + 1, end);
                cells.add(inner + (rest.isBlank() ? "" : rest));
            }
            if (end >= text.length()) {
                return cells;
            }
            at = end + 1;
        }
    }

    private int close(String text, int from, Way way) {
        int firstPair = -1;
        for (int i = text.indexOf(quote, from); i >= 0; i = text.indexOf(quote, i + 1)) {
            if (way == Way.BACKSLASH && text.charAt(i - 1) == '\\') {
                continue;
            }
            if (i + 1 < text.length() && text.charAt(i + 1) == quote) {
                if (firstPair < 0 && endsCell(text, i + 2)) {
                    firstPair = i + 1;
                }
                i++;
                continue;
            }
            if (way == Way.FIRST_CLOSE || endsCell(text, i + 1)) {
                return i;
            }
        }
        return firstPair;
    }

    private boolean endsCell(String text, int from) {
        int next = skipBlanks(text, from);
        return next >= text.length() || text.charAt(next) == delimiter;
    }

    private String unescape(String inner, Way way) {
        String one = String.valueOf(quote);
        String text = way == Way.BACKSLASH ? inner.replace("\\" + one, one) : inner;
        return text.replace(one + one, one);
    }

    /// A quote that opens a cell and has no partner in it, or the other way round, is no part of the text.
    private String withoutLoneQuotes(String cell) {
        String text = cell.strip();
        if (text.chars().filter(c -> c == quote).count() != 1) {
            return cell;
        }
        if (text.charAt(0) == quote) {
            return text.substring(1);
        }
        boolean inch = text.length() > 1 && Character.isDigit(text.charAt(text.length() - 2));
        return text.charAt(text.length() - 1) == quote && !inch ? text.substring(0, text.length() - 1) : cell;
    }

    private boolean unquotedBlanksOnly(String text) {
        StringBuilder without = new StringBuilder(text.length());
        boolean cellStart = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (cellStart && c == ' ') {
                continue;
            }
            if ((c == delimiter) && !without.isEmpty() && without.charAt(without.length() - 1) == ' ') {
                int end = without.length();
                while (end > 0 && without.charAt(end - 1) == ' ') {
                    end--;
                }
                without.setLength(end);
            }
            without.append(c);
            cellStart = c == delimiter;
        }
        return shapeOf(without.toString().stripTrailing()).state == State.WELL_FORMED;
    }

    private int strictClose(String text, int from) {
        int i = text.indexOf(quote, from);
        while (i >= 0 && i + 1 < text.length() && text.charAt(i + 1) == quote) {
            i = text.indexOf(quote, i + 2);
        }
        return i;
    }

    private int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ' && delimiter != ' ') {
            at++;
        }
        return at;
    }

    private boolean evenQuotes(String text) {
        int count = 0;
        for (int i = text.indexOf(quote); i >= 0; i = text.indexOf(quote, i + 1)) {
            count++;
        }
        return count % 2 == 0;
    }

    /// The cells as RFC 4180 wants them.
    void write(List<String> cells, char separator, StringBuilder out) {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.append(separator);
            }
            String cell = cells.get(i);
            if (cell.indexOf(quote) < 0
                    && cell.indexOf(separator) < 0
                    && cell.indexOf('\n') < 0
                    && cell.indexOf('\r') < 0) {
                out.append(cell);
                continue;
            }
            out.append(quote);
            for (int j = 0; j < cell.length(); j++) {
                char c = cell.charAt(j);
                if (c == quote) {
                    out.append(quote);
                }
                out.append(c);
            }
            out.append(quote);
        }
    }
}
