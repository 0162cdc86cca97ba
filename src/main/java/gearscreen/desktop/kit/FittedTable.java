package gearscreen.desktop.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// A table whose columns have room for what they say. With little room the columns that matter least are
/// left out; what they say of the selected row stands below.
public final class FittedTable<T> {
    /// Padding on both sides, in em.
    private static final double PADDING = 1.7;

    /// Headers are bold.
    private static final double BOLD = 1.08;

    /// Of the scroll bar, in pixels.
    private static final double BAR = 16;

    /// So many rows are measured.
    private static final int MEASURED = 200;

    private final TableView<T> table;
    private final List<FittingColumns.Wish> wishes;
    private final Function<T, List<String>> texts;
    private final BinaryOperator<String> pair;
    private final Label rest = Typography.muted("");
    private final VBox node;

    /// @param table with all its columns
    /// @param wishes one for each column
    /// @param texts of a row, one for each column
    /// @param pair of a header and a text
    public FittedTable(
            TableView<T> table,
            List<FittingColumns.Wish> wishes,
            Function<T, List<String>> texts,
            BinaryOperator<String> pair,
            Ties ties) {
        this.table = table;
        this.wishes = wishes;
        this.texts = texts;
        this.pair = pair;
        node = new VBox(table, rest);
        node.getStyleClass().add("section");
        VBox.setVgrow(table, Priority.ALWAYS);
        rest.setId(table.getId() + "-rest");
        ties.follow(table.widthProperty(), _ -> fitLater());
        ties.follow(rest.fontProperty(), _ -> fitLater());
        ties.follow(table.getSelectionModel().selectedItemProperty(), _ -> sayRest());
    }

    /// Other rows are shown: their texts may need other widths.
    public void changed() {
        fitLater();
    }

    /// The table asks for no other widths while it is laid out.
    private void fitLater() {
        Platform.runLater(this::fit);
    }

    private void fit() {
        Font font = rest.getFont();
        List<List<String>> rows =
                table.getItems().stream().limit(MEASURED).map(texts).toList();
        List<Double> least = IntStream.range(0, wishes.size())
                .mapToObj(place -> least(place, rows, font))
                .toList();
        List<Double> widths = FittingColumns.fit(wishes, least, Math.max(0, table.getWidth() - BAR));
        for (int i = 0; i < widths.size(); i++) {
            TableColumn<T, ?> column = table.getColumns().get(i);
            column.setVisible(widths.get(i) > 0);
            column.setPrefWidth(widths.get(i));
        }
        sayRest();
    }

    private double least(int place, List<List<String>> rows, Font font) {
        double cells = rows.stream()
                .mapToDouble(row -> width(row.get(place), font))
                .max()
                .orElse(0);
        double header = BOLD * width(table.getColumns().get(place).getText(), font);
        double most = wishes.get(place).mostAtFirst() * font.getSize();
        return PADDING * font.getSize() + Math.max(header, Math.min(cells, most));
    }

    private static double width(String words, Font font) {
        Text text = new Text(words);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }

    private void sayRest() {
        String hidden = Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .map(this::hidden)
                .orElse("");
        rest.setText(hidden);
        rest.setVisible(!hidden.isEmpty());
        rest.setManaged(!hidden.isEmpty());
    }

    private String hidden(T row) {
        List<String> said = texts.apply(row);
        return IntStream.range(0, said.size())
                .filter(place -> !said.get(place).isEmpty())
                .filter(place -> !table.getColumns().get(place).isVisible())
                .mapToObj(place -> pair.apply(table.getColumns().get(place).getText(), said.get(place)))
                .collect(Collectors.joining(", "));
    }

    /// The table and what stands below it.
    public VBox node() {
        return node;
    }
}
