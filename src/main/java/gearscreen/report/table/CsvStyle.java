package gearscreen.report.table;

/// How a CSV file is written.
///
/// @param raw for machines: no byte-order mark, and cells as they are, also those that a spreadsheet would run
public record CsvStyle(char delimiter, boolean raw) {
    /// For a spreadsheet of an English or French Canadian computer.
    public static final CsvStyle STANDARD = new CsvStyle(',', false);

    public CsvStyle {
        if (delimiter != ',' && delimiter != ';' && delimiter != '\t') {
            throw new IllegalArgumentException("no delimiter: " + delimiter);
        }
    }
}
