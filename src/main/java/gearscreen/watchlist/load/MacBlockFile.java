package gearscreen.watchlist.load;

import gearscreen.watchlist.MacBlock;
import java.util.ArrayList;
import java.util.List;

/// The CSV of MAC address blocks: a header line, then `prefix,bits,registrant,supplier,relation,use`. Cells may be
/// quoted; no cell holds a line break.
final class MacBlockFile {
    static final String HEADER = "prefix,bits,registrant,supplier,relation,use";

    private MacBlockFile() {}

    static List<MacBlock> read(String file, List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
            throw new BrokenWatchlistException(file, "line 1", "the header is not " + HEADER);
        }
        List<MacBlock> blocks = new ArrayList<>(lines.size());
        for (int i = 1; i < lines.size(); i++) {
            blocks.add(block(file, "line " + (i + 1), cells(lines.get(i))));
        }
        return blocks;
    }

    private static MacBlock block(String file, String line, List<String> cells) {
        if (cells.size() != 6) {
            throw new BrokenWatchlistException(file, line, cells.size() + " cells in place of 6");
        }
        String prefix = cells.get(0);
        int bits = switch (cells.get(1)) {
            case "24" -> 24;
            case "28" -> 28;
            case "36" -> 36;
            default -> throw new BrokenWatchlistException(file, line, "bits is " + cells.get(1));
        };
        if (prefix.length() != bits / 4 || !prefix.chars().allMatch(MacBlockFile::isHexDigit)) {
            throw new BrokenWatchlistException(file, line, prefix + " is no prefix of " + bits + " bits");
        }
        boolean own = switch (cells.get(5)) {
            case "own" -> true;
            case "mixed" -> false;
            default -> throw new BrokenWatchlistException(file, line, "use is " + cells.get(5));
        };
        return new MacBlock(prefix, bits, cells.get(2), cells.get(3), cells.get(4), own);
    }

    private static boolean isHexDigit(int c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F');
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>(6);
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
