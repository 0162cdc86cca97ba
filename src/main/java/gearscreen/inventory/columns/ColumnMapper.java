package gearscreen.inventory.columns;

import gearscreen.inventory.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Finds out which column feeds which field: by what the user said, by the tool the header comes from, by header words,
/// and by what the cells look like, in this order.
final class ColumnMapper {
    private final HeaderWords words;
    private final Predicate<String> knownMaker;
    private final List<String> columns;
    private final boolean[] secret;
    private final ColumnSamples samples;
    private final ColumnAssignment assignment;
    private Optional<String> fileKind = Optional.empty();

    /// @param rows first data rows
    ColumnMapper(
            HeaderWords words,
            Predicate<String> knownMaker,
            List<String> columns,
            boolean[] secret,
            List<List<String>> rows) {
        this.words = words;
        this.knownMaker = knownMaker;
        this.columns = columns;
        this.secret = secret;
        this.samples = new ColumnSamples(words, secret, rows);
        this.assignment = new ColumnAssignment(secret);
    }

    /// @param named the user's own mapping, as column indexes
    /// @param hasHeader false where the column names are made up
    void map(Map<Field, List<Integer>> named, boolean hasHeader) {
        named.forEach((field, indexes) -> {
            assignment.settle(field);
            indexes.forEach(index -> assignment.put(field, index));
        });
        if (hasHeader) {
            fileKind = new HeaderMatcher(words, columns, samples, assignment).match();
        }
        byCells(hasHeader);
    }

    /// What the cells of each column usually look like. Where there is none to look at, what they ought to.
    List<CellKind> kinds() {
        List<CellKind> kinds = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            CellKind usual = samples.usual(column);
            if (samples.isEmpty(column) && !secret[column]) {
                usual = assignment.feeds(column, Field.MAC) ? CellKind.MAC : usual;
                usual = assignment.feeds(column, Field.IP) ? CellKind.ADDRESS : usual;
            }
            kinds.add(usual);
        }
        return kinds;
    }

    Map<Field, List<Integer>> mapping() {
        return assignment.mapping();
    }

    Set<Field> guessed() {
        return assignment.guessed();
    }

    Optional<String> fileKind() {
        return fileKind;
    }

    private void byCells(boolean hasHeader) {
        guess(Field.MAC, column -> Math.max(samples.share(column, CellKind.MAC), samples.shareWithMac(column)), 0.8);
        // nmap writes the MAC address into the cell of the IP address.
        for (int column : assignment.columns(Field.IP)) {
            if (assignment.isOpen(Field.MAC) && samples.shareWithMac(column) >= 0.3) {
                assignment.guessBeside(Field.MAC, column);
            }
        }
        guess(Field.IP, column -> samples.share(column, CellKind.ADDRESS), 0.8);
        guess(Field.FCC_ID, column -> samples.share(column, cell -> cell.regionMatches(true, 0, "FCC ID", 0, 6)), 0.8);
        if (assignment.has(Field.VENDOR) || assignment.has(Field.BRAND)) {
            return;
        }
        guess(Field.VENDOR, column -> samples.share(column, knownMaker), 0.4);
        if (!hasHeader && !assignment.has(Field.VENDOR)) {
            Field field = assignment.has(Field.MAC) ? Field.MAC_VENDOR : Field.VENDOR;
            guess(field, column -> samples.share(column, this::isCompany), 0.4);
        }
        if (!hasHeader) {
            guess(Field.MODEL, column -> hyphenated(column) ? samples.share(column, CellKind::looksLikeModel) : 0, 0.6);
        }
    }

    private interface Measure {
        double of(int column);
    }

    private void guess(Field field, Measure measure, double enough) {
        if (!assignment.isOpen(field)) {
            return;
        }
        int best = -1;
        double most = enough;
        for (int column = 0; column < columns.size(); column++) {
            boolean other =
                    words.isNever(columns.get(column)) || words.isOfSomethingElse(HeaderKey.words(columns.get(column)));
            if (assignment.isFree(column) && !other && !samples.isEmpty(column) && measure.of(column) >= most) {
                if (best < 0 || measure.of(column) > most) {
                    best = column;
                    most = measure.of(column);
                }
            }
        }
        if (best >= 0) {
            assignment.guess(field, best);
        }
    }

    private boolean hyphenated(int column) {
        return samples.share(column, cell -> cell.indexOf('-') > 0) >= 0.5;
    }

    private boolean isCompany(String cell) {
        int blank = Math.max(
                Math.max(cell.lastIndexOf(' '), cell.lastIndexOf(',')), cell.lastIndexOf('.', cell.length() - 2));
        return blank > 0 && words.isLegalForm(cell.substring(blank + 1));
    }
}
