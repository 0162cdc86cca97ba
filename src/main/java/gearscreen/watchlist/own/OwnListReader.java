package gearscreen.watchlist.own;

import gearscreen.watchlist.own.UnusableListException.Reason;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Reads lists of one's own. What kind of list a file is, is told by its content: JSON, the header that a publisher
/// writes, a header with columns of a house list, or else one name a line.
public final class OwnListReader {
    private static final long LARGEST = 512L << 20;

    /// Enough for the headers and first rows of all formats.
    private static final int BEGINNING = 1 << 15;

    private OwnListReader() {}

    /// @throws UnusableListException where it is no such list
    /// @throws IOException where it cannot be read
    public static OwnList read(Path path) throws IOException {
        String file = String.valueOf(path.getFileName());
        if (Files.isDirectory(path)) {
            throw new UnusableListException(Reason.A_FOLDER, file);
        }
        if (!Files.exists(path)) {
            throw new UnusableListException(Reason.MISSING, path.toString());
        }
        if (Files.size(path) > LARGEST) {
            throw new UnusableListException(Reason.TOO_LARGE, file, Long.toString(LARGEST >> 20));
        }
        LocalDate date = LocalDate.ofInstant(Files.getLastModifiedTime(path).toInstant(), ZoneOffset.UTC);
        ListBytes bytes = ListBytes.of(path, file);
        Entries entries = new Entries(file);
        ListFormat format;
        try (BufferedReader reader = bytes.reader(path)) {
            format = read(reader, file, entries);
        }
        if (entries.isEmpty()) {
            throw new UnusableListException(Reason.EMPTY, file);
        }
        return entries.list(format, bytes.sha256(), date);
    }

    private static ListFormat read(BufferedReader reader, String file, Entries entries) throws IOException {
        ListWords words = ListWords.bundled();
        List<String> lines = beginning(reader);
        String first =
                lines.stream().filter(line -> !line.isBlank()).findFirst().orElse("");
        if (first.startsWith("{") || first.startsWith("[")) {
            ScreeningListJson.read(reader, file, words, entries);
            return ListFormat.CONSOLIDATED_SCREENING_LIST;
        }
        CsvRows rows = new CsvRows(reader, delimiter(first), file);
        List<String> header = cells(first, file);
        List<String> columns = header.stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .toList();
        HouseList house = new HouseList(header, words);
        if (OpenSanctionsTable.isOne(columns)) {
            toHeader(rows);
            OpenSanctionsTable.read(rows, columns, words, entries);
            return ListFormat.OPEN_SANCTIONS;
        }
        if (ScreeningListTable.isOne(columns)) {
            toHeader(rows);
            ScreeningListTable.read(rows, columns, words, entries);
            return ListFormat.CONSOLIDATED_SCREENING_LIST;
        }
        if (house.isOne()) {
            toHeader(rows);
            house.read(rows, entries);
            return ListFormat.HOUSE;
        }
        if (NameLines.areTable(lines)) {
            throw new UnusableListException(Reason.UNKNOWN_COLUMNS, file, "1");
        }
        NameLines.read(reader, entries);
        return ListFormat.NAMES;
    }

    /// The whole lines at the beginning; the reader then stands where it stood.
    private static List<String> beginning(BufferedReader reader) throws IOException {
        char[] text = new char[BEGINNING];
        reader.mark(BEGINNING);
        int length = 0;
        for (int read = reader.read(text, 0, BEGINNING);
                read > 0 && length < BEGINNING;
                read = reader.read(text, length, BEGINNING - length)) {
            length += read;
        }
        reader.reset();
        List<String> lines = Arrays.asList(new String(text, 0, length).split("\\R", -1));
        return length == BEGINNING && lines.size() > 1 ? lines.subList(0, lines.size() - 1) : lines;
    }

    private static char delimiter(String header) {
        char most = ',';
        for (char other : new char[] {';', '\t'}) {
            most = count(header, other) > count(header, most) ? other : most;
        }
        return most;
    }

    private static long count(String text, char c) {
        return text.chars().filter(each -> each == c).count();
    }

    private static List<String> cells(String header, String file) throws IOException {
        return new CsvRows(new StringReader(header), delimiter(header), file).next();
    }

    /// Blank lines may stand above it.
    private static void toHeader(CsvRows rows) throws IOException {
        List<String> row = rows.next();
        while (!row.isEmpty() && row.stream().allMatch(String::isBlank)) {
            row = rows.next();
        }
    }
}
