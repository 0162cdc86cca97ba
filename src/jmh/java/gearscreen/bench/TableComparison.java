package gearscreen.bench;

import gearscreen.app.BundledEdition;
import gearscreen.app.Checks;
import gearscreen.app.ForWhom;
import gearscreen.desktop.rows.Column;
import gearscreen.desktop.rows.ResultRow;
import gearscreen.desktop.rows.RowFilter;
import gearscreen.desktop.rows.RowQuery;
import gearscreen.desktop.rows.Rows;
import gearscreen.desktop.rows.Show;
import gearscreen.desktop.rows.ShownRows;
import gearscreen.desktop.rows.View;
import gearscreen.inventory.Inventory;
import gearscreen.inventory.Progress;
import gearscreen.inventory.ReadOptions;
import gearscreen.inventory.bytes.Content;
import gearscreen.screening.ScanResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Scene;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

/// The table of a scan as the window holds it beside the way that JavaFX offers (`ObservableList`, `FilteredList`,
/// `SortedList`), in turn, over the same rows in one process. Prints the medians in milliseconds from the wish to the
/// laid-out rows, how long the window's thread was busy meanwhile, their ratios, and what the rows take of the heap.
public final class TableComparison {
    private static final List<Column> SHOWN =
            List.of(Column.LINE, Column.MATCH, Column.APPLIES, Column.MAKER, Column.MODEL, Column.SERIAL);
    private static final Progress FREE = Progress.none();

    private TableComparison() {}

    /// A row as an object for each, with the text that the filter looks through.
    private record Plain(String line, String match, String level, String maker, String model, String serial, String text) {}

    private record Cost(double first, double whole, double still) {}

    /// @param args file, rounds
    public static void main(String[] args) throws IOException, InterruptedException {
        int rounds = Integer.parseInt(args[1]);
        long before = heap();
        Checks checks = BundledEdition.checks();
        checks.watchlist();
        long facts = heap();
        Inventory inventory = checks.read(List.of(Content.of(Path.of(args[0]))), ReadOptions.automatic(), FREE);
        long read = heap();
        ScanResult scan = checks.screen(inventory, ForWhom.UNSET, LocalDate.of(2026, 11, 24), FREE);
        long screened = heap();
        Rows rows = Rows.of(scan, FREE);
        long listed = heap();
        say("%,d rows; heap in MB: watchlist %d, items %d, outcomes %d, rows for the table %d; in all %d",
                rows.size(), facts - before, read - facts, screened - read, listed - screened, listed);

        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        List<Cost> ours = ours(rows, rounds);
        long idle = heap();
        say("idle with the table in the window, sorted by two columns of the file: %d MB", idle);
        List<Plain> plain = new ArrayList<>(rows.size());
        for (int id = 0; id < rows.size(); id++) {
            plain.add(plain(rows.row(id)));
        }
        say("the same rows as objects: %d MB more", heap() - idle);
        List<Cost> theirs = theirs(plain, rounds);
        List<String> wishes = List.of(
                "first rows", "filter: hik", "filter: a", "all again", "sort by maker", "sort by serial", "sort again");
        say("%-16s %31s   %31s", "", "ours: first, median, busy", "JavaFX: first, median, busy");
        for (int i = 0; i < wishes.size(); i++) {
            Cost our = ours.get(i);
            Cost their = theirs.get(i);
            say("%-16s %7.0f ms %7.0f ms %7.0f ms   %7.0f ms %7.0f ms %7.0f ms   %5.1f times as long, busy %5.1f times",
                    wishes.get(i), our.first(), our.whole(), our.still(), their.first(), their.whole(), their.still(),
                    their.whole() / our.whole(), their.still() / our.still());
        }
        Platform.exit();
    }

    private static List<Cost> ours(Rows rows, int rounds) throws InterruptedException {
        ShownRows shown = new ShownRows();
        TableView<ResultRow> table = new TableView<>();
        for (Column column : SHOWN) {
            add(table, column.id(), row -> switch (column) {
                case LINE -> String.valueOf(row.line());
                case MATCH -> row.match().key();
                case APPLIES -> row.level().map(Enum::name).orElse("");
                default -> row.text(column);
            });
        }
        onFx(() -> {
            table.setItems(shown);
            show(table);
        });
        RowFilter all = RowFilter.of(Show.ALL, "");
        List<RowQuery> wishes = List.of(
                new RowQuery(all, Column.LINE, false),
                new RowQuery(RowFilter.of(Show.ALL, "hik"), Column.LINE, false),
                new RowQuery(RowFilter.of(Show.ALL, "a"), Column.LINE, false),
                new RowQuery(all, Column.LINE, false),
                new RowQuery(all, Column.MAKER, false),
                new RowQuery(all, Column.SERIAL, false),
                new RowQuery(all, Column.SERIAL, true));
        return measure(rounds, wishes.size(), wish -> {
            // Away from the window's thread, as the background does it.
            View view = wishes.get(wish).run(rows, FREE);
            return onFx(() -> {
                shown.swap(view);
                table.layout();
            });
        });
    }

    private static List<Cost> theirs(List<Plain> plain, int rounds) throws InterruptedException {
        ObservableList<Plain> base = FXCollections.observableArrayList();
        FilteredList<Plain> filtered = new FilteredList<>(base);
        SortedList<Plain> sorted = new SortedList<>(filtered);
        TableView<Plain> table = new TableView<>();
        add(table, "line", Plain::line);
        add(table, "match", Plain::match);
        add(table, "level", Plain::level);
        add(table, "maker", Plain::maker);
        add(table, "model", Plain::model);
        add(table, "serial", Plain::serial);
        onFx(() -> {
            table.setItems(sorted);
            show(table);
        });
        List<Runnable> wishes = List.of(
                () -> base.setAll(plain),
                () -> filtered.setPredicate(row -> row.text().contains("hik")),
                () -> filtered.setPredicate(row -> row.text().contains("a")),
                () -> filtered.setPredicate(null),
                () -> sorted.setComparator(Comparator.comparing(Plain::maker)),
                () -> sorted.setComparator(Comparator.comparing(Plain::serial)),
                () -> sorted.setComparator(Comparator.comparing(Plain::serial).reversed()));
        return measure(rounds, wishes.size(), wish -> {
            return onFx(() -> {
                if (wish == 0) {
                    sorted.setComparator(null);
                    filtered.setPredicate(null);
                }
                wishes.get(wish).run();
                table.layout();
            });
        });
    }

    /// Fulfils a wish and says for how many nanoseconds the window's thread was busy with it, its layout with it.
    private interface Wishing {
        long wish(int number) throws InterruptedException;
    }

    private static List<Cost> measure(int rounds, int wishes, Wishing wishing) throws InterruptedException {
        double[][] whole = new double[wishes][rounds];
        double[][] still = new double[wishes][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int wish = 0; wish < wishes; wish++) {
                long begin = System.nanoTime();
                still[wish][round] = wishing.wish(wish) / 1e6;
                whole[wish][round] = (System.nanoTime() - begin) / 1e6;
            }
        }
        List<Cost> costs = new ArrayList<>();
        for (int wish = 0; wish < wishes; wish++) {
            costs.add(new Cost(
                    whole[wish][0], median(whole[wish]), median(still[wish])));
        }
        return costs;
    }

    private static Plain plain(ResultRow row) {
        return new Plain(
                String.valueOf(row.line()),
                row.match().key(),
                row.level().map(Enum::name).orElse(""),
                row.text(Column.MAKER),
                row.text(Column.MODEL),
                row.text(Column.SERIAL),
                String.join("\n", row.screened().item().cells()).toLowerCase(Locale.ROOT));
    }

    private static <T> void add(TableView<T> table, String name, Function<T, String> text) {
        TableColumn<T, String> column = new TableColumn<>(name);
        column.setPrefWidth(150);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(text.apply(cell.getValue())));
        table.getColumns().add(column);
    }

    private static void show(TableView<?> table) {
        table.setFixedCellSize(30);
        table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        Stage stage = new Stage();
        stage.setScene(new Scene(table, 950, 700));
        stage.show();
    }

    private static long onFx(Runnable work) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        long[] busy = new long[1];
        Platform.runLater(() -> {
            long begin = System.nanoTime();
            work.run();
            busy[0] = System.nanoTime() - begin;
            done.countDown();
        });
        done.await();
        return busy[0];
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }

    private static void say(String format, Object... facts) {
        System.out.printf(Locale.ROOT, format + "%n", facts);
    }
}
