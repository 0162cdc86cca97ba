package gearscreen.desktop.rows;

import gearscreen.inventory.Progress;
import gearscreen.screening.ScreenedItem;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

/// The cells of all rows, folded, in pages of one text each: made once, looked through at every keystroke.
final class FoldedText {
    /// A multiple of 64: pages then share no word of the answer and are looked through side by side.
    private static final int ROWS = 256;

    /// Stands between cells; nobody types it, so that no hit crosses a border.
    private static final char BORDER = '\u0001';

    private final String[] pages;

    /// Where each row begins in its page.
    private final int[] starts;

    private FoldedText(String[] pages, int[] starts) {
        this.pages = pages;
        this.starts = starts;
    }

    static FoldedText of(List<ScreenedItem> items, Progress progress) {
        String[] pages = new String[(items.size() + ROWS - 1) / ROWS];
        int[] starts = new int[items.size()];
        IntStream.range(0, pages.length).parallel().forEach(page -> {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            StringBuilder text = new StringBuilder();
            for (int row = page * ROWS; row < Math.min(items.size(), (page + 1) * ROWS); row++) {
                starts[row] = text.length();
                for (String cell : items.get(row).item().cells()) {
                    for (int i = 0; i < cell.length(); i++) {
                        text.append(Folding.fold(cell.charAt(i)));
                    }
                    text.append(BORDER);
                }
            }
            pages[page] = text.toString();
        });
        return new FoldedText(pages, starts);
    }

    /// The rows that hold the word in one of their cells.
    ///
    /// @param word folded, not empty
    BitSet find(String word, Progress progress) {
        long[] hits = new long[pages.length * ROWS / Long.SIZE];
        IntStream.range(0, pages.length).parallel().forEach(page -> {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            find(word, page, hits);
        });
        return BitSet.valueOf(hits);
    }

    private void find(String word, int page, long[] hits) {
        String text = pages[page];
        int row = page * ROWS;
        int end = Math.min(starts.length, row + ROWS);
        int at = text.indexOf(word);
        while (at >= 0) {
            while (row + 1 < end && starts[row + 1] <= at) {
                row++;
            }
            hits[row / Long.SIZE] |= 1L << row;
            at = row + 1 < end ? text.indexOf(word, starts[row + 1]) : -1;
        }
    }
}
