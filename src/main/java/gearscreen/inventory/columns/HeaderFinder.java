package gearscreen.inventory.columns;

import gearscreen.inventory.table.Row;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the header among the first records: the one with the most column words and the fewest cells that look like
/// data. It need not be the first, and there may be none.
public final class HeaderFinder {
    private static final int LOOK_AT = 40;
    private static final int NOT_A_HEADER = 0;

    private final HeaderWords words;

    public HeaderFinder(HeaderWords words) {
        this.words = words;
    }

    /// Index of the header, or -1.
    public int find(List<Row> records) {
        int usual = usualWidth(records, 0);
        int best = -1;
        int most = NOT_A_HEADER;
        boolean first = true;
        for (int i = 0; i < Math.min(records.size(), LOOK_AT); i++) {
            int score = score(records.get(i), usual, first);
            first &= records.get(i).size() != usual;
            if (score > most) {
                most = score;
                best = i;
            }
        }
        return best >= 0 ? best : inUnknownWords(records, usual);
    }

    /// How many known column words the best header holds: tells whether a delimiter is the right one.
    public int knownWords(Row record) {
        int known = 0;
        for (String cell : record) {
            known += words.isHeader(CellText.of(cell)) ? 1 : 0;
        }
        return known;
    }

    /// The number of cells most records have, blank ones left out; 0 where there are none.
    public static int usualWidth(List<Row> records, int from) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Row record : records.subList(Math.min(from, records.size()), records.size())) {
            if (record.filled() > 0) {
                counts.merge(record.size(), 1, Integer::sum);
            }
        }
        int usual = 0;
        int most = 0;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            int weight = entry.getValue() * (entry.getKey() > 1 ? 3 : 1);
            if (weight > most || (weight == most && entry.getKey() > usual)) {
                usual = entry.getKey();
                most = weight;
            }
        }
        return usual;
    }

    /// @param first no earlier record has the usual width: only there a single known word is enough
    private int score(Row record, int usual, boolean first) {
        int filled = 0;
        int known = 0;
        int data = 0;
        Set<String> seen = new HashSet<>();
        for (String raw : record) {
            String cell = CellText.of(raw);
            if (cell.isEmpty()) {
                continue;
            }
            filled++;
            known += words.isHeader(cell) && seen.add(cell) ? 1 : 0;
            data += CellKind.of(cell) != CellKind.TEXT ? 1 : 0;
        }
        boolean enough = known >= 2 || (known == 1 && filled <= 2 && record.size() == usual);
        if (!enough || (known * 5 < filled && known < 4)) {
            return first && known == 1 && data == 0 && filled == usual && filled >= 3 ? 1 : NOT_A_HEADER;
        }
        boolean comment = record.get(0).startsWith("#") && record.get(0).length() > 1;
        boolean narrow = record.size() * 2 < usual;
        return 10 * known - 12 * data - (filled - known) - (comment ? 25 : 0) - (narrow ? 30 : 0);
    }

    /// A header in a language whose words are not known: text without digits above cells of which many hold digits.
    private int inUnknownWords(List<Row> records, int usual) {
        int first = 0;
        while (first < records.size()
                && (records.get(first).size() != usual || records.get(first).filled() == 0)) {
            first++;
        }
        if (usual < 2 || records.size() - first < 2) {
            return -1;
        }
        Row record = records.get(first);
        Set<String> distinct = new HashSet<>(record);
        boolean plain = record.filled() == usual && distinct.size() == usual;
        for (String cell : record) {
            plain &= cell.length() <= 40 && cell.chars().noneMatch(Character::isDigit);
        }
        return plain && digitsBelow(records, first, usual) ? first : -1;
    }

    private static boolean digitsBelow(List<Row> records, int header, int usual) {
        int rows = 0;
        int withDigits = 0;
        for (Row record : records.subList(header + 1, records.size())) {
            if (record.size() == usual) {
                rows++;
                withDigits += record.text().chars().anyMatch(Character::isDigit) ? 1 : 0;
            }
        }
        return rows > 0 && withDigits * 2 >= rows;
    }
}
