package gearscreen.inventory.workbook;

import gearscreen.inventory.Progress;
import gearscreen.inventory.UnreadableInventoryException;
import gearscreen.inventory.UnreadableInventoryException.Reason;
import gearscreen.inventory.bytes.Content;
import gearscreen.inventory.table.RecordSource;
import gearscreen.inventory.table.Remark;
import gearscreen.inventory.table.Row;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/// An Excel workbook, open to be read. Formulas are not computed, macros not looked at, links not followed.
public final class Workbook implements Closeable {
    private final String file;
    private final Parts parts;
    private final List<Sheet> sheets;
    private final CellTexts texts;
    private final Map<String, SheetScan> scans = new HashMap<>();

    /// @param hidden the spreadsheet program does not show it
    public record Sheet(String name, boolean hidden, String part) {}

    private Workbook(String file, Parts parts, Index index, CellTexts texts) {
        this.file = file;
        this.parts = parts;
        this.sheets = List.copyOf(index.sheets());
        this.texts = texts;
    }

    /// @throws UnreadableInventoryException when the archive is no workbook, or none that can be read
    public static Workbook open(Content content) throws IOException {
        String file = content.name();
        Parts parts;
        try {
            parts = Parts.of(content);
        } catch (ZipException e) {
            throw new UnreadableInventoryException(Reason.BROKEN_WORKBOOK, List.of(file, "ZIP"));
        }
        try {
            ArchiveKind.refuseOthers(file, parts);
            Index index = Index.read(parts);
            SharedStrings shared =
                    index.shared().isEmpty() ? SharedStrings.none() : SharedStrings.read(parts, index.shared());
            Styles styles = index.styles().isEmpty() ? Styles.none() : Styles.read(parts, index.styles());
            return new Workbook(file, parts, index, new CellTexts(shared, styles, index.from1904()));
        } catch (IOException e) {
            parts.close();
            throw told(file, e);
        }
    }

    /// In the order of the workbook; sheets that hold charts only are left out.
    public List<Sheet> sheets() {
        return sheets;
    }

    /// How large a sheet is, in bytes of XML.
    public long size(Sheet sheet, Progress progress) throws IOException {
        return scan(sheet, progress).bytes();
    }

    /// The first rows of a sheet, blank ones included, all of one width.
    public List<Row> first(Sheet sheet, int count, Progress progress) throws IOException {
        List<Row> rows = new ArrayList<>();
        int width = 1;
        try (SheetRows source = rows(sheet, 1, CellPlace.MOST_COLUMNS, Progress.none(), progress)) {
            for (Row row = source.next(); row != null && rows.size() < count; row = source.next()) {
                rows.add(row);
                width = Math.max(width, row.size());
            }
        } catch (IOException e) {
            throw told(file, e);
        }
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.filled() > 0) {
                rows.set(i, row.window(0, width));
            }
        }
        return rows;
    }

    /// All rows of a sheet.
    ///
    /// @param width how many cells each of them has
    /// @param progress is told the bytes of XML read so far
    public Source open(Sheet sheet, int width, Progress progress) throws IOException {
        return new Source(file, rows(sheet, width, width, progress, progress));
    }

    private SheetRows rows(Sheet sheet, int width, int most, Progress told, Progress asked) throws IOException {
        try {
            SheetScan scan = scan(sheet, asked);
            PartXml xml = new PartXml(
                    sheet.part(),
                    new Counted(parts.open(sheet.part(), Parts.LARGEST_PART), done -> told.told(done, scan.bytes())));
            return new SheetRows(sheet.part(), xml, texts, scan, width, most);
        } catch (IOException e) {
            throw told(file, e);
        }
    }

    private SheetScan scan(Sheet sheet, Progress progress) throws IOException {
        SheetScan known = scans.get(sheet.part());
        if (known == null) {
            known = SheetScan.of(parts, sheet.part(), progress);
            scans.put(sheet.part(), known);
        }
        return known;
    }

    private static IOException told(String file, IOException e) {
        return switch (e) {
            case BrokenPartException broken ->
                new UnreadableInventoryException(
                        broken.isTooLarge() ? Reason.INFLATED : Reason.BROKEN_WORKBOOK, List.of(file, broken.part()));
            case ZipException _ -> new UnreadableInventoryException(Reason.BROKEN_WORKBOOK, List.of(file, "ZIP"));
            case EOFException _ -> new UnreadableInventoryException(Reason.BROKEN_WORKBOOK, List.of(file, "ZIP"));
            default -> e;
        };
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }

    /// The rows of one sheet.
    public static final class Source implements RecordSource, Closeable {
        private final String file;
        private final SheetRows rows;

        private Source(String file, SheetRows rows) {
            this.file = file;
            this.rows = rows;
        }

        @Override
        public @Nullable Row next() throws IOException {
            try {
                return rows.next();
            } catch (IOException e) {
                throw told(file, e);
            }
        }

        @Override
        public Queue<Remark> remarks() {
            return rows.remarks();
        }

        @Override
        public long lines() {
            return rows.lines();
        }

        @Override
        public void close() throws IOException {
            rows.close();
        }
    }
}
