package gearscreen.watchlist.own;

import gearscreen.watchlist.own.BadRow.Fault;
import gearscreen.watchlist.own.ListWords.Column;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a list that the user keeps: the columns name, kind, reason and link in any order, others beside them.
final class HouseList {
    /// Three to six bytes, whatever stands between their digits.
    private static final Pattern MAC_PREFIX = Pattern.compile("[0-9A-F]{6,12}");

    /// 47 CFR 2.926: three characters that begin with a letter, or five that begin with a digit; a product's code may
    /// follow.
    private static final Pattern FCC_CODE = Pattern.compile("([A-Z][A-Z0-9]{2}|[0-9][A-Z0-9]{4})(-?[A-Z0-9-]{1,14})?");

    private final ListWords words;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final List<String> header;

    HouseList(List<String> header, ListWords words) {
        this.words = words;
        this.header = header;
        for (int i = 0; i < header.size(); i++) {
            Optional<Column> column = words.column(header.get(i));
            if (column.isPresent()) {
                places.putIfAbsent(column.get(), i);
            }
        }
    }

    /// A table with a column of names and nothing else of such a list may be anything, an inventory for instance.
    boolean isOne() {
        return places.containsKey(Column.NAME) && (places.size() > 1 || header.size() == 1);
    }

    void read(CsvRows rows, Entries entries) throws IOException {
        rows.want(List.copyOf(places.values()));
        for (List<String> row = rows.next(); !row.isEmpty(); row = rows.next()) {
            if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                add(row, rows.row(), entries);
            }
        }
    }

    private void add(List<String> row, int number, Entries entries) throws IOException {
        String name = cell(row, Column.NAME);
        if (name.isEmpty()) {
            entries.bad(number, title(Column.NAME), Fault.NO_NAME, "");
            return;
        }
        String said = cell(row, Column.KIND);
        Optional<EntryKind> kind = words.kind(said);
        if (kind.isEmpty()) {
            entries.bad(number, title(Column.KIND), Fault.UNKNOWN_KIND, said);
            return;
        }
        Optional<Fault> fault = fault(kind.get(), name);
        if (fault.isPresent()) {
            entries.bad(number, title(Column.NAME), fault.get(), name);
            return;
        }
        entries.add(
                new OwnEntry(kind.get(), name, List.of(), cell(row, Column.REASON), cell(row, Column.LINK), number),
                title(Column.NAME));
    }

    private static Optional<Fault> fault(EntryKind kind, String name) {
        return switch (kind) {
            case SUPPLIER, BRAND, MODEL, ALLOW -> Optional.empty();
            case MAC_PREFIX -> isMacPrefix(macDigits(name)) ? Optional.empty() : Optional.of(Fault.NO_MAC_PREFIX);
            case FCC_CODE ->
                FCC_CODE.matcher(name.toUpperCase(Locale.ROOT)).matches()
                        ? Optional.empty()
                        : Optional.of(Fault.NO_FCC_CODE);
        };
    }

    /// Addresses that software gives, and groups, are no maker's: the last two bits of their first byte are not zero.
    private static boolean isMacPrefix(String digits) {
        return MAC_PREFIX.matcher(digits).matches() && (Character.digit(digits.charAt(1), 16) & 3) == 0;
    }

    /// `44:19:b6` → `4419B6`.
    private static String macDigits(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[:.\\-\\s]", "");
    }

    private String cell(List<String> row, Column column) {
        Integer at = places.get(column);
        return at == null || at >= row.size() ? "" : row.get(at).strip();
    }

    private String title(Column column) {
        Integer at = places.get(column);
        return at == null
                ? column.name().toLowerCase(Locale.ROOT)
                : header.get(at).strip();
    }
}
