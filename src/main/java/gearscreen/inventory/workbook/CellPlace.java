package gearscreen.inventory.workbook;

/// Where a cell stands, from its reference: `C7` is column 2 of row 7.
final class CellPlace {
    /// ECMA-376 part 1, 18.3.1.73 and Excel's own limits.
    static final int MOST_COLUMNS = 16_384;

    static final int MOST_ROWS = 1_048_576;

    private CellPlace() {}

    /// Counted from 0; -1 where the reference is none.
    static int column(String reference) {
        int column = 0;
        int at = 0;
        while (at < reference.length() && at < 4) {
            int c = reference.charAt(at) & ~0x20;
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = column * 26 + c - 'A' + 1;
            at++;
        }
        return at == 0 || column > MOST_COLUMNS ? -1 : column - 1;
    }

    /// Counted from 1; -1 where the reference is none.
    static int row(String reference) {
        int row = 0;
        for (int at = 0; at < reference.length(); at++) {
            char c = reference.charAt(at);
            if (c >= '0' && c <= '9') {
                row = row * 10 + c - '0';
                if (row > MOST_ROWS) {
                    return -1;
                }
            } else if (row > 0) {
                return -1;
            }
        }
        return row == 0 ? -1 : row;
    }
}
