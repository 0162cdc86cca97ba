package gearscreen.watchlist.own;

import gearscreen.watchlist.own.BadRow.Fault;
import gearscreen.watchlist.own.UnusableListException.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What becomes of the rows while a list is read: each is an entry, left out, or bad.
final class Entries {
    static final int MOST_NAMES = 1_000_000;

    private static final int BAD_ROWS_KEPT = 100;
    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_TEXT_SHOWN = 80;

    private final String file;
    private final List<OwnEntry> all = new ArrayList<>();
    private final List<BadRow> badRows = new ArrayList<>();
    private final Map<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);
    private Optional<LocalDate> lastDay = Optional.empty();
    private int badRowCount;
    private int names;

    Entries(String file) {
        this.file = file;
    }

    void add(OwnEntry entry, String column) throws UnusableListException {
        if (entry.name().length() > LONGEST_NAME) {
            bad(entry.row(), column, Fault.LONG_NAME, entry.name());
            return;
        }
        names += 1 + entry.otherNames().size();
        if (names > MOST_NAMES) {
            throw new UnusableListException(Reason.TOO_MANY, file, Integer.toString(MOST_NAMES));
        }
        all.add(entry);
    }

    void bad(int row, String column, Fault fault, String text) {
        badRowCount++;
        if (badRows.size() < BAD_ROWS_KEPT) {
            String shown = text.length() > LONGEST_TEXT_SHOWN ? text.substring(0, LONGEST_TEXT_SHOWN - 1) + "…" : text;
            badRows.add(new BadRow(row, column, fault, shown));
        }
    }

    void leaveOut(LeftOut why) {
        leftOut.merge(why, 1, Integer::sum);
    }

    /// A day that the publisher writes; the last one counts.
    void day(LocalDate day) {
        if (lastDay.isEmpty() || day.isAfter(lastDay.get())) {
            lastDay = Optional.of(day);
        }
    }

    /// Whether anything in the file was a row of such a list.
    boolean isEmpty() {
        return all.isEmpty() && leftOut.isEmpty();
    }

    OwnList list(ListFormat format, String sha256, LocalDate dateOfFile) {
        return new OwnList(
                new ListSource(
                        format, file, lastDay.orElse(dateOfFile), lastDay.isPresent(), sha256, all.size(), names),
                all,
                badRows,
                badRowCount,
                leftOut);
    }
}
