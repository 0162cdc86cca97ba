package gearscreen.desktop.results.table;

import gearscreen.desktop.findings.Match;
import gearscreen.desktop.results.ResultsViewModel;
import gearscreen.desktop.rows.Column;
import gearscreen.desktop.rows.Rows;
import gearscreen.desktop.rows.View;
import gearscreen.report.Wording;
import gearscreen.review.Disposition;
import gearscreen.review.Review;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// How wide each column is: what the program says is never cut, what comes from the file shares the rest. Room is kept
/// for words that occur in the rows in view only, because French ones are long.
final class ColumnWidths {
    private static final Set<Column> OWN_WORDS = EnumSet.of(Column.LINE, Column.MATCH, Column.APPLIES, Column.DECISION);
    private static final Map<Column, Double> SHARES =
            Map.of(Column.MODEL, 4.0, Column.DESCRIPTION, 5.0, Column.LOCATION, 3.0, Column.KIND, 1.5);
    private static final double USUAL_SHARE = 2.5;

    /// Headers are bold.
    private static final double BOLD = 1.08;

    /// The longest that a text from the file is given before the others have their part, in em.
    private static final double LEAST_FOR_TEXT = 6;

    /// A file's name may be long; the cell's tooltip says it whole.
    private static final double MOST_FOR_LINE = 14;

    private final Wording wording;
    private final ResultsViewModel viewModel;

    ColumnWidths(ResultsViewModel viewModel, Wording wording) {
        this.viewModel = viewModel;
        this.wording = wording;
    }

    /// @param room without the scroll bar
    /// @param set is given each column with its width
    void fit(List<Column> columns, Font font, double room, BiConsumer<Column, Double> set) {
        double left = room;
        double shares = 0;
        for (Column column : columns) {
            left -= least(column, font);
            shares += OWN_WORDS.contains(column) ? 0 : share(column);
        }
        for (Column column : columns) {
            double more = OWN_WORDS.contains(column) || shares == 0 ? 0 : Math.max(0, left) * share(column) / shares;
            set.accept(column, Math.floor(least(column, font) + more));
        }
    }

    private static double share(Column column) {
        return SHARES.getOrDefault(column, USUAL_SHARE);
    }

    private double least(Column column, Font font) {
        String header = wording.text("results.column." + column.id());
        double widest =
                words(column).mapToDouble(word -> width(word, font)).reduce(width(header, font) * BOLD, Math::max);
        double em = font.getSize();
        // Padding on both sides and the arrow of the header; beside the match stands its icon.
        double beside = switch (column) {
            case MATCH -> 3.1;
            case APPLIES, DECISION -> 1.4;
            case LINE -> 1.7;
            default -> 1.5;
        };
        double least = widest + em * beside;
        if (column == Column.LINE) {
            return Math.min(least, em * MOST_FOR_LINE);
        }
        return column.ofTheFile() ? Math.max(least, em * LEAST_FOR_TEXT) : least;
    }

    /// The last line of each file, of several with its name.
    private Stream<String> longestLines(View view) {
        return view.rows().inventory().parts().stream()
                .map(part -> part.firstLine() + part.account().lines() - 1)
                .map(line -> wording.line(view.rows().inventory(), Math.max(1, line)));
    }

    private static double width(String word, Font font) {
        Text text = new Text(word);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }

    private Stream<String> words(Column column) {
        return switch (column) {
            case MATCH ->
                viewModel.view().map(View::matches).orElse(Set.of()).stream()
                        .map(Match::key)
                        .map(wording::text);
            case APPLIES ->
                viewModel.view().map(View::levels).orElse(Set.of()).stream().map(wording::applicability);
            case DECISION -> {
                var counts = viewModel.rows().get().flatMap(Rows::review).map(Review::counts);
                yield Stream.of(Disposition.values())
                        .filter(one -> counts.filter(all -> all.of(one) > 0).isPresent())
                        .map(one -> wording.text("disposition." + one.id()));
            }
            case LINE -> viewModel.view().stream().flatMap(this::longestLines);
            default -> Stream.empty();
        };
    }
}
