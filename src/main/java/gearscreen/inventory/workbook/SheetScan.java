package gearscreen.inventory.workbook;

import gearscreen.inventory.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;

/// One pass over a sheet's bytes before they are parsed: how large it is, that no single tag is larger than a parser
/// should hold, and what stands behind the rows, where the merged cells are told.
///
/// @param bytes of XML
/// @param tail what follows the rows
record SheetScan(long bytes, String tail) {
    private static final int LONGEST_TAG = 1 << 20;
    private static final int LONGEST_TAIL = 16 << 20;
    private static final byte[] END_OF_ROWS = "sheetData>".getBytes(StandardCharsets.US_ASCII);

    static SheetScan of(Parts parts, String part, Progress progress) throws IOException {
        byte[] piece = new byte[64 << 10];
        ByteArrayOutputStream tail = new ByteArrayOutputStream();
        long bytes = 0;
        int inTag = -1;
        int matched = 0;
        boolean behindRows = false;
        try (InputStream in = parts.open(part, Parts.LARGEST_PART)) {
            int got;
            while ((got = in.read(piece)) > 0) {
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
                bytes += got;
                int from = behindRows ? 0 : got;
                for (int i = 0; i < got; i++) {
                    byte b = piece[i];
                    if (b == '<') {
                        inTag = 0;
                    } else if (inTag >= 0 && ++inTag > LONGEST_TAG) {
                        throw BrokenPartException.tooLarge(part);
                    }
                    matched = b == END_OF_ROWS[matched] ? matched + 1 : b == END_OF_ROWS[0] ? 1 : 0;
                    if (matched == END_OF_ROWS.length) {
                        // The last one counts: a cell may hold the same characters.
                        matched = 0;
                        tail.reset();
                        behindRows = true;
                        from = i + 1;
                    }
                    // A bracket inside quotes does not end a tag, but then the next one begins anew.
                    if (b == '>' && inTag >= 0) {
                        inTag = -1;
                    }
                }
                if (behindRows && tail.size() < LONGEST_TAIL) {
                    tail.write(piece, from, got - from);
                }
            }
        }
        return new SheetScan(bytes, tail.toString(StandardCharsets.UTF_8));
    }
}
