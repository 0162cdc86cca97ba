package gearscreen.desktop.kept;

import gearscreen.desktop.kit.FittedTable;
import gearscreen.desktop.kit.FittingColumns;
import gearscreen.desktop.kit.Ties;
import gearscreen.desktop.kit.Typography;
import gearscreen.report.Wording;
import gearscreen.store.KeptScan;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The kept scans as rows.
final class KeptTable {
    private final TableView<KeptScan> table = new TableView<>();
    private final FittedTable<KeptScan> fitted;
    private final Wording wording;
    private final List<Said> said;

    /// One column: the header's key is `kept.column.` + id.
    ///
    /// @param fit how much it matters and how wide it may be
    private record Said(String id, FittingColumns.Wish fit, Function<KeptScan, String> text) {}

    KeptTable(KeptViewModel viewModel, Wording wording, Ties ties) {
        this.wording = wording;
        this.said = said();
        table.setId("kept");
        table.setAccessibleText(wording.text("kept.title"));
        table.getStyleClass().add("result-table");
        table.setPlaceholder(Typography.muted(wording.text("kept.none")));
        table.setRowFactory(_ -> new Row(viewModel));
        for (Said each : said) {
            TableColumn<KeptScan, String> column = new TableColumn<>(header(each));
            column.setSortable(false);
            column.setReorderable(false);
            column.setCellValueFactory(
                    cell -> new ReadOnlyStringWrapper(each.text().apply(cell.getValue())));
            table.getColumns().add(column);
        }
        fitted = new FittedTable<>(
                table,
                said.stream().map(Said::fit).toList(),
                scan -> said.stream().map(each -> each.text().apply(scan)).toList(),
                wording::pair,
                ties);
    }

    /// Texts that come from outside may be long and are cut; what the program says is not.
    private List<Said> said() {
        DateTimeFormatter moment = DateTimeFormatter.ofPattern(
                        "yyyy-MM-dd HH:mm", wording.messages().language().locale())
                .withZone(ZoneId.systemDefault());
        return List.of(
                new Said("file", FittingColumns.Wish.text(1), scan -> wording.cell(scan.name())),
                new Said("made", FittingColumns.Wish.whole(2), scan -> moment.format(scan.made())),
                new Said(
                        "items",
                        FittingColumns.Wish.whole(5),
                        scan -> number(scan.counts().items())),
                new Said(
                        "flagged",
                        FittingColumns.Wish.whole(3),
                        scan -> number(scan.counts().flagged())),
                new Said("toReview", FittingColumns.Wish.whole(4), scan -> number(scan.openItems())),
                new Said("edition", FittingColumns.Wish.whole(8), KeptScan::watchlistVersion),
                new Said("profile", FittingColumns.Wish.text(9), this::profiles),
                new Said("label", FittingColumns.Wish.text(6), scan -> wording.cell(scan.label())),
                new Said(
                        "pinned",
                        FittingColumns.Wish.whole(7),
                        scan -> scan.pinned() ? wording.text("kept.pinned") : ""));
    }

    private String number(long count) {
        return wording.text("kept.number", count);
    }

    private String profiles(KeptScan scan) {
        return scan.profiles().isEmpty() ? wording.text("report.profile.none") : String.join(", ", scan.profiles());
    }

    private String header(Said each) {
        return wording.text("kept.column." + each.id());
    }

    void show(List<KeptScan> scans) {
        int place = Math.max(0, table.getSelectionModel().getSelectedIndex());
        table.getItems().setAll(scans);
        if (!scans.isEmpty()) {
            table.getSelectionModel().select(Math.min(place, scans.size() - 1));
        }
        fitted.changed();
    }

    /// All that is said of a scan.
    String sentence(KeptScan scan) {
        List<String> parts = new ArrayList<>();
        for (Said each : said) {
            String text = each.text().apply(scan);
            if (!text.isEmpty()) {
                parts.add(wording.pair(header(each), text));
            }
        }
        return parts.stream().collect(Collectors.joining(", "));
    }

    ObservableValue<KeptScan> selection() {
        return table.getSelectionModel().selectedItemProperty();
    }

    Optional<KeptScan> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    TableView<KeptScan> table() {
        return table;
    }

    VBox node() {
        return fitted.node();
    }

    private final class Row extends TableRow<KeptScan> {
        Row(KeptViewModel viewModel) {
            setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && !isEmpty()) {
                    viewModel.open(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable KeptScan scan, boolean empty) {
            super.updateItem(scan, empty);
            setAccessibleText(scan == null ? null : sentence(scan));
        }
    }
}
