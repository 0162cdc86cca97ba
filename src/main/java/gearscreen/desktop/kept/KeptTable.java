package gearscreen.desktop.kept;

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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// The kept scans as rows. With little room the columns that matter least are left out; what they say of the selected
/// scan stands below.
final class KeptTable {
    /// Padding on both sides, in em.
    private static final double PADDING = 1.7;

    /// Headers are bold.
    private static final double BOLD = 1.08;

    /// Of the scroll bar, in pixels.
    private static final double BAR = 16;

    private final TableView<KeptScan> table = new TableView<>();
    private final Label rest = Typography.muted("");
    private final VBox node = new VBox(table, rest);
    private final Wording wording;
    private final List<Said> said;

    /// One column: the header's key is `kept.column.` + id.
    ///
    /// @param fit how much it matters and how wide it may be
    private record Said(String id, FittingColumns.Wish fit, Function<KeptScan, String> text) {}

    KeptTable(KeptViewModel viewModel, Wording wording, Ties ties) {
        this.wording = wording;
        this.said = said();
        node.getStyleClass().add("section");
        VBox.setVgrow(table, Priority.ALWAYS);
        table.setId("kept");
        table.setAccessibleText(wording.text("kept.title"));
        table.getStyleClass().add("result-table");
        table.setPlaceholder(Typography.muted(wording.text("kept.none")));
        table.setRowFactory(_ -> new Row(viewModel));
        rest.setId("kept-rest");
        for (Said each : said) {
            TableColumn<KeptScan, String> column = new TableColumn<>(header(each));
            column.setSortable(false);
            column.setReorderable(false);
            column.setCellValueFactory(
                    cell -> new ReadOnlyStringWrapper(each.text().apply(cell.getValue())));
            table.getColumns().add(column);
        }
        ties.follow(table.widthProperty(), _ -> fitLater());
        ties.follow(rest.fontProperty(), _ -> fitLater());
        ties.follow(selection(), _ -> sayRest());
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
        fitLater();
    }

    /// The table asks for no other widths while it is laid out.
    private void fitLater() {
        Platform.runLater(this::fit);
    }

    private void fit() {
        Font font = rest.getFont();
        List<Double> least = said.stream().map(each -> least(each, font)).toList();
        List<Double> widths =
                FittingColumns.fit(said.stream().map(Said::fit).toList(), least, Math.max(0, table.getWidth() - BAR));
        for (int i = 0; i < widths.size(); i++) {
            TableColumn<KeptScan, ?> column = table.getColumns().get(i);
            column.setVisible(widths.get(i) > 0);
            column.setPrefWidth(widths.get(i));
        }
        sayRest();
    }

    private double least(Said each, Font font) {
        double cells = Stream.concat(Stream.of(""), table.getItems().stream().map(each.text()))
                .mapToDouble(text -> width(text, font))
                .max()
                .orElse(0);
        double room = PADDING * font.getSize();
        double header = BOLD * width(header(each), font);
        return room + Math.max(header, Math.min(cells, each.fit().mostAtFirst() * font.getSize()));
    }

    private static double width(String words, Font font) {
        Text text = new Text(words);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }

    private void sayRest() {
        String hidden =
                selected().map(scan -> sentence(scan, each -> !isShown(each))).orElse("");
        rest.setText(hidden);
        rest.setVisible(!hidden.isEmpty());
        rest.setManaged(!hidden.isEmpty());
    }

    private boolean isShown(Said each) {
        return table.getColumns().get(said.indexOf(each)).isVisible();
    }

    /// All that is said of a scan.
    String sentence(KeptScan scan) {
        return sentence(scan, _ -> true);
    }

    private String sentence(KeptScan scan, Predicate<Said> which) {
        List<String> parts = new ArrayList<>();
        for (Said each : said) {
            String text = each.text().apply(scan);
            if (!text.isEmpty() && which.test(each)) {
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
        return node;
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
