package gearscreen.watchlist.own;

import java.io.IOException;
import java.util.List;

/// Reads the Consolidated Screening List as CSV: _id, source, entity_number, type, programs, name, …, source_list_url,
/// alt_names, …, source_information_url, ids. Several values of a cell stand between semicolons.
final class ScreeningListTable {
    private static final List<String> MARKS = List.of("source", "type", "name", "alt_names");

    private ScreeningListTable() {}

    static boolean isOne(List<String> header) {
        return header.containsAll(MARKS);
    }

    static void read(CsvRows rows, List<String> header, ListWords words, Entries entries) throws IOException {
        int type = header.indexOf("type");
        int name = header.indexOf("name");
        int others = header.indexOf("alt_names");
        int source = header.indexOf("source");
        int notice = header.indexOf("federal_register_notice");
        int link = header.indexOf("source_list_url");
        rows.want(List.of(type, name, others, source, notice, link));
        for (List<String> row = rows.next(); !row.isEmpty(); row = rows.next()) {
            if (row.stream().allMatch(String::isBlank)) {
                continue;
            }
            ScreeningListEntry.of(
                            OpenSanctionsTable.cell(row, type),
                            OpenSanctionsTable.cell(row, name),
                            ScreeningListEntry.split(OpenSanctionsTable.cell(row, others)),
                            OpenSanctionsTable.cell(row, source),
                            OpenSanctionsTable.cell(row, notice),
                            OpenSanctionsTable.cell(row, link),
                            rows.row())
                    .into(entries, words);
        }
    }
}
