package gearscreen.watchlist.own;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads `targets.simple.csv` of OpenSanctions: id, schema, name, aliases, …, sanctions, dataset, last_seen. Several
/// values of a cell stand between semicolons and are quoted where they hold one.
final class OpenSanctionsTable {
    private static final List<String> MARKS = List.of("id", "schema", "name", "aliases");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]+");
    private static final String PAGE = "https://www.opensanctions.org/entities/";
    private static final int LONGEST_REASON = 300;

    private OpenSanctionsTable() {}

    static boolean isOne(List<String> header) {
        return header.containsAll(MARKS);
    }

    static void read(CsvRows rows, List<String> header, ListWords words, Entries entries) throws IOException {
        int id = header.indexOf("id");
        int schema = header.indexOf("schema");
        int name = header.indexOf("name");
        int aliases = header.indexOf("aliases");
        int sanctions = header.indexOf("sanctions");
        int dataset = header.indexOf("dataset");
        int lastSeen = header.indexOf("last_seen");
        rows.want(List.of(id, schema, name, aliases, sanctions, dataset, lastSeen));
        String lastDay = "";
        for (List<String> row = rows.next(); !row.isEmpty(); row = rows.next()) {
            if (row.stream().allMatch(String::isBlank)) {
                continue;
            }
            // Most rows have the same day.
            String seen = cell(row, lastSeen);
            if (!seen.equals(lastDay)) {
                lastDay = seen;
                day(seen, entries);
            }
            String key = cell(row, id);
            new PublicEntry(
                            cell(row, schema),
                            cell(row, name),
                            values(cell(row, aliases)),
                            reason(cell(row, dataset), cell(row, sanctions)),
                            ID.matcher(key).matches() ? PAGE + key + "/" : "",
                            rows.row(),
                            "name")
                    .into(entries, words);
        }
    }

    /// The lists on which OpenSanctions found it, and what they say.
    private static String reason(String datasets, String sanctions) {
        String reason = String.join("; ", values(datasets));
        String said = String.join("; ", values(sanctions));
        String whole = said.isEmpty() ? reason : reason + ": " + said;
        return whole.length() <= LONGEST_REASON ? whole : whole.substring(0, LONGEST_REASON - 1) + "…";
    }

    /// `2026-11-20T06:10:02` → 20 November 2026; anything else says no day.
    private static void day(String text, Entries entries) {
        if (text.length() >= 10) {
            try {
                entries.day(LocalDate.parse(text.substring(0, 10)));
            } catch (DateTimeException e) {
                // The file's own day is used instead.
            }
        }
    }

    static String cell(List<String> row, int at) {
        return at >= 0 && at < row.size() ? row.get(at).strip() : "";
    }

    /// `Acme;"Acme; Sons"` → `Acme`, `Acme; Sons`.
    static List<String> values(String cell) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i <= cell.length(); i++) {
            char c = i < cell.length() ? cell.charAt(i) : ';';
            boolean end = c == ';' && (!quoted || i == cell.length());
            if (end) {
                String text = value.toString().strip();
                if (!text.isEmpty()) {
                    values.add(text);
                }
                value.setLength(0);
            } else if (c == '"' && quoted && i + 1 < cell.length() && cell.charAt(i + 1) == '"') {
                value.append('"');
                i++;
            } else if (c == '"' && (quoted || value.isEmpty())) {
                quoted = !quoted;
            } else {
                value.append(c);
            }
        }
        return values;
    }
}
