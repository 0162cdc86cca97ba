package gearscreen.inventory.tables;

import gearscreen.inventory.FileKinds;
import gearscreen.inventory.InventoryPart;
import gearscreen.inventory.InventorySource;
import gearscreen.inventory.ItemSink;
import gearscreen.inventory.Layout;
import gearscreen.inventory.LineAccount;
import gearscreen.inventory.Progress;
import gearscreen.inventory.ReadOptions;
import gearscreen.inventory.UnreadableInventoryException;
import gearscreen.inventory.UnreadableInventoryException.Reason;
import gearscreen.inventory.bytes.Content;
import gearscreen.inventory.columns.HeaderWords;
import gearscreen.inventory.rows.RowStream;
import gearscreen.inventory.rows.RowTexts;
import gearscreen.inventory.rows.SeenDevices;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// Several files as one inventory: their lines are numbered on, their columns stand side by side, and rows of one
/// device are one item in whichever file they stand.
///
/// A file that holds the very bytes of an earlier one is not read again: what it says has been said.
public final class ManyTables implements Closeable {
    private static final int NAMED = 3;

    private final List<OpenTable> tables = new ArrayList<>();
    private final Map<String, List<String>> copies = new HashMap<>();
    private final HeaderWords words;

    private ManyTables(HeaderWords words) {
        this.words = words;
    }

    /// @param contents at least one
    /// @throws UnreadableInventoryException when one of them is no inventory: the others are not read without it
    public static ManyTables open(
            TableOpener opener, List<Content> contents, ReadOptions options, HeaderWords words, Progress progress)
            throws IOException {
        ManyTables many = new ManyTables(words);
        Lenient lenient = new Lenient(opener, options);
        try {
            for (Content content : contents) {
                OpenTable table = lenient.open(content, progress);
                List<String> same = many.copies.get(table.source().sha256());
                if (same == null) {
                    many.copies.put(table.source().sha256(), new ArrayList<>());
                    many.tables.add(table);
                } else {
                    same.add(table.source().name());
                    table.close();
                }
            }
            lenient.finish();
            return many;
        } catch (IOException | RuntimeException e) {
            many.close();
            throw e;
        }
    }

    /// Reads all of them, one after the other.
    public void run(ItemSink sink, Progress progress) throws IOException {
        Union union = new Union();
        List<List<Integer>> places =
                tables.stream().map(table -> union.add(table.layout())).toList();
        FileKinds kinds = new FileKinds();
        Layout layout = union.layout(tables.getFirst().layout(), kinds);
        sink.begin(source(), layout);
        SeenDevices seen = new SeenDevices();
        RowTexts texts = new RowTexts(layout.columns(), layout.mapping(), words);
        LineAccount all = new LineAccount(0, 0, 0, 0, 0);
        long before = 0;
        for (int i = 0; i < tables.size(); i++) {
            OpenTable table = tables.get(i);
            InventorySource file = table.source();
            kinds.begin(all.lines() + 1, table.layout().fileKind());
            Relaid relaid =
                    new Relaid(sink, all.lines(), places.get(i), table.layout().columns(), layout.columns(), texts);
            LineAccount account = table.run(
                    (read, delimiter) -> new RowStream(read, words, delimiter, relaid, _ -> {}, seen),
                    shared(progress, before, file.bytes()));
            List<String> same = copies.getOrDefault(file.sha256(), List.of());
            sink.part(new InventoryPart(file, table.layout(), all.lines() + 1, account, same));
            all = sum(all, account);
            before += file.bytes();
        }
        sink.end(all);
    }

    /// `a.csv, b.csv, c.csv, +2`, and one fingerprint over those of all.
    private InventorySource source() {
        StringBuilder prints = new StringBuilder();
        List<String> names = new ArrayList<>();
        long bytes = 0;
        for (OpenTable table : tables) {
            prints.append(table.source().sha256());
            if (names.size() < NAMED) {
                names.add(table.source().name());
            }
            bytes += table.source().bytes();
        }
        if (tables.size() > NAMED) {
            names.add("+" + (tables.size() - NAMED));
        }
        return new InventorySource(String.join(", ", names), sha256(prints.toString()), bytes);
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    /// Progress of one file as part of that of all.
    private Progress shared(Progress progress, long before, long size) {
        long all = tables.stream().mapToLong(table -> table.source().bytes()).sum();
        return new Progress() {
            @Override
            public void told(long done, long total) {
                progress.told(before + (total <= 0 ? 0 : (long) ((double) done / total * size)), all);
            }

            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        };
    }

    private LineAccount sum(LineAccount a, LineAccount b) throws UnreadableInventoryException {
        if ((long) a.lines() + b.lines() > Integer.MAX_VALUE) {
            throw new UnreadableInventoryException(Reason.TOO_LARGE, List.of(source().name()));
        }
        return new LineAccount(
                a.lines() + b.lines(),
                a.items() + b.items(),
                a.merged() + b.merged(),
                a.skipped() + b.skipped(),
                a.problems() + b.problems());
    }

    @Override
    public void close() throws IOException {
        for (OpenTable table : tables) {
            table.close();
        }
    }
}
