package gearscreen.inventory.columns;

import gearscreen.inventory.table.Dialect;
import gearscreen.inventory.table.Records;
import gearscreen.inventory.table.Row;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds out how the cells are set apart, by reading the beginning with each delimiter in turn: the right one shows
/// column words, rows of one width, and cells that are whole addresses or numbers.
public final class DialectDetector {
    private static final int LOOK_AT = 128 << 10;
    private static final int RECORDS = 200;
    private static final Pattern SEP_LINE =
            Pattern.compile("\\A\\s*\"?sep=([^\"'\\r\\n])\"?[ ,;\\t]*(\\R|\\z)", Pattern.CASE_INSENSITIVE);

    /// The further down, the more of it must speak for them: they also stand inside cells.
    private static final String COMMON = ",;\t|\u001F";
    private static final String RARE = "~^¦§\u0001!$%*#&、，；│┃║";
    private static final String INSIDE_CELLS = ": =/";

    /// Whoever names one of these is not believed: they have a meaning of their own.
    private static final String NO_DELIMITERS = "\"'\r\n";

    private final HeaderFinder headers;
    private final FixedWidth fixedWidth;

    public DialectDetector(HeaderWords words) {
        headers = new HeaderFinder(words);
        fixedWidth = new FixedWidth(words);
    }

    /// @param head the beginning of the text
    /// @param wanted the delimiter the user has said; a quote or a line break is not taken
    public Dialect detect(String head, Optional<Character> wanted) throws IOException {
        String sample = sample(head);
        if (wanted.isPresent() && NO_DELIMITERS.indexOf(wanted.get()) < 0) {
            return wanted.get() == ' ' ? aligned(sample).orElse(Dialect.delimited(' ')) : quoted(sample, wanted.get());
        }
        Matcher sep = SEP_LINE.matcher(sample);
        if (sep.lookingAt()) {
            return quoted(sample, sep.group(1).charAt(0));
        }
        if (isOneColumn(sample)) {
            return Dialect.delimited(',');
        }
        Optional<Dialect> wrapped = wrapped(sample);
        return wrapped.isPresent() ? wrapped.get() : byScore(sample);
    }

    /// Lines that stand in quotes as a whole and hold a table all the same.
    private Optional<Dialect> wrapped(String sample) throws IOException {
        List<String> lines =
                sample.lines().filter(line -> !line.isBlank()).limit(RECORDS).toList();
        List<String> inner = lines.stream().map(Dialect::unwrapped).toList();
        long changed = lines.stream().filter(line -> !inner.contains(line)).count();
        if (lines.size() < 2 || changed * 10 < lines.size() * 8L) {
            return Optional.empty();
        }
        String text = String.join("\n", inner);
        Dialect dialect = byScore(text);
        boolean table = !dialect.isFixedWidth() && score(text, dialect) >= 100;
        return table ? Optional.of(dialect.inWrappedLines()) : Optional.empty();
    }

    private Dialect byScore(String sample) throws IOException {
        Dialect best = Dialect.delimited(',');
        double most = 0;
        for (char delimiter : (COMMON + RARE + INSIDE_CELLS).toCharArray()) {
            if (sample.indexOf(delimiter) >= 0) {
                double score = score(sample, Dialect.delimited(delimiter)) + prior(delimiter);
                if (score > most) {
                    most = score;
                    best = Dialect.delimited(delimiter);
                }
            }
        }
        // Tables that are drawn with bars are aligned as well.
        Optional<Dialect> aligned = aligned(sample);
        boolean drawn = best.delimiter() == '|' || best.delimiter() == '\t';
        if (aligned.isPresent() && !drawn && score(sample, aligned.get()) > most) {
            return aligned.get();
        }
        return quoted(sample, best.delimiter());
    }

    private static int prior(char delimiter) {
        if (COMMON.indexOf(delimiter) >= 0) {
            return 10;
        }
        return RARE.indexOf(delimiter) >= 0 ? 0 : -25;
    }

    /// The beginning up to a line break, so that no row is cut.
    private static String sample(String head) {
        String sample = head.substring(0, Math.min(head.length(), LOOK_AT));
        int end = Math.max(sample.lastIndexOf('\n'), sample.lastIndexOf('\r'));
        return sample.length() < head.length() && end > 0 ? sample.substring(0, end + 1) : sample;
    }

    private double score(String sample, Dialect dialect) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (Records records = new Records(new StringReader(sample), dialect, 0)) {
            for (Row row = records.next(); row != null && rows.size() < RECORDS; row = records.next()) {
                if (row.filled() > 0) {
                    rows.add(row);
                }
            }
        }
        int usual = HeaderFinder.usualWidth(rows, 0);
        if (usual < 2) {
            return 0;
        }
        int consistent = 0;
        int typed = 0;
        int known = 0;
        int cells = 0;
        int empty = 0;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            consistent += row.size() == usual ? 1 : 0;
            typed += hasTypedCell(row) ? 1 : 0;
            cells += row.size();
            empty += row.size() - row.filled();
            known = i < 40 && row.size() > 1 ? Math.max(known, headers.knownWords(row)) : known;
        }
        double share = (double) consistent / rows.size();
        boolean insideCells = !dialect.isFixedWidth() && INSIDE_CELLS.indexOf(dialect.delimiter()) >= 0;
        if (insideCells ? share < 0.8 : known < 2 && share < 0.6) {
            return 0;
        }
        if (insideCells && known < 2 && (rows.size() < 3 || typed * 2 < rows.size())) {
            return 0;
        }
        double gaps = dialect.delimiter() == ' ' && !dialect.isFixedWidth() ? 80.0 * empty / cells : 0;
        return (known >= 2 ? 100 + 15 * Math.min(known, 8) : 8 * known)
                + 60 * share
                + 8 * Math.log(Math.min(usual, 64)) / Math.log(2)
                + 40.0 * typed / rows.size()
                - gaps;
    }

    /// Nothing but addresses, one on each line: their colons and dots set nothing apart.
    private static boolean isOneColumn(String sample) {
        List<String> lines = sample.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(RECORDS)
                .toList();
        long addresses = lines.stream()
                .filter(line -> line.chars().noneMatch(c -> c == ' ' || COMMON.indexOf(c) >= 0))
                .map(CellKind::of)
                .filter(kind -> kind == CellKind.MAC || kind == CellKind.ADDRESS)
                .count();
        return addresses > 0 && addresses * 2 >= lines.size();
    }

    private static boolean hasTypedCell(Row row) {
        for (String raw : row.subList(0, Math.min(row.size(), 100))) {
            String cell = raw.strip();
            if (!cell.isEmpty() && CellKind.of(cell) != CellKind.TEXT) {
                return true;
            }
        }
        return false;
    }

    private Optional<Dialect> aligned(String sample) {
        List<String> lines =
                sample.lines().filter(line -> !line.isBlank()).limit(RECORDS).toList();
        List<Integer> starts = fixedWidth.starts(lines);
        return starts.isEmpty() ? Optional.empty() : Optional.of(Dialect.fixedWidth(starts));
    }

    /// With the quote that is used, and told whether every delimiter stands twice.
    private static Dialect quoted(String sample, char delimiter) {
        int single = around(sample, delimiter, '\'');
        char quote = single > 1 && single > 2 * around(sample, delimiter, '"') && single * 3 > count(sample, delimiter)
                ? '\''
                : '"';
        return new Dialect(
                delimiter, quote, "|;~^,:".indexOf(delimiter) >= 0 && doubled(sample, delimiter), false, List.of());
    }

    /// Every delimiter of the first lines has a twin, and so have all later ones.
    private static boolean doubled(String sample, char delimiter) {
        int runs = 0;
        int run = 0;
        for (int i = 0; i <= sample.length(); i++) {
            if (i < sample.length() && sample.charAt(i) == delimiter) {
                run++;
                continue;
            }
            if (run > 0 && (run % 2 != 0 || (runs < 2 && run != 2))) {
                return false;
            }
            runs += run > 0 ? 1 : 0;
            run = 0;
        }
        return runs > 2;
    }

    /// How many cells stand in these quotes.
    private static int around(String sample, char delimiter, char quote) {
        int count = 0;
        boolean cellStart = true;
        boolean open = false;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            boolean ends = c == delimiter || c == '\n' || c == '\r';
            if (cellStart && c == quote) {
                open = true;
            } else if (ends && open && sample.charAt(i - 1) == quote) {
                count++;
                open = false;
            } else if (c == '\n') {
                open = false;
            }
            cellStart = ends || (cellStart && c == ' ');
        }
        return count;
    }

    private static int count(String sample, char delimiter) {
        return (int) sample.chars().filter(c -> c == delimiter).count();
    }
}
