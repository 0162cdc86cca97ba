package gearscreen.desktop.results.table;

import gearscreen.desktop.findings.Chips;
import gearscreen.desktop.results.ResultsViewModel;
import gearscreen.desktop.rows.ResultRow;
import gearscreen.report.Wording;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// The cells of the table of items.
final class TableCells {
    private TableCells() {}

    /// A row says all of itself to a screen reader.
    static final class Row extends TableRow<ResultRow> {
        private final Function<ResultRow, String> said;

        Row(Function<ResultRow, String> said) {
            this.said = said;
            setAccessibleRole(AccessibleRole.TABLE_ROW);
        }

        @Override
        protected void updateItem(@Nullable ResultRow row, boolean empty) {
            super.updateItem(row, empty);
            setAccessibleText(row == null ? null : said.apply(row));
        }
    }

    /// Text that may be cut: the tooltip says the whole. It is made when the mouse is there, as tooltips are windows
    /// and cells are filled at every turn of the wheel.
    static final class TextCell extends TableCell<ResultRow, ResultRow> {
        private final Function<ResultRow, String> text;

        TextCell(Function<ResultRow, String> text) {
            this.text = text;
            setOnMouseEntered(_ -> {
                String shown = getText();
                setTooltip(shown == null || shown.isEmpty() ? null : new Tooltip(shown));
            });
        }

        @Override
        protected void updateItem(@Nullable ResultRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(row == null ? null : text.apply(row));
            setTooltip(null);
        }
    }

    static final class MatchCell extends TableCell<ResultRow, ResultRow> {
        private final Wording wording;

        MatchCell(Wording wording) {
            this.wording = wording;
        }

        @Override
        protected void updateItem(@Nullable ResultRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(row == null ? null : wording.text(row.match().key()));
            setGraphic(row == null ? null : Chips.icon(row.match()));
        }
    }

    /// A mark is set with the mouse here, with the keyboard by the space bar in the table.
    static final class MarkCell extends TableCell<ResultRow, ResultRow> {
        private final ResultsViewModel viewModel;
        private final CheckBox box = new CheckBox();

        MarkCell(ResultsViewModel viewModel, String said) {
            this.viewModel = viewModel;
            box.setFocusTraversable(false);
            box.setAccessibleText(said);
            box.setOnAction(_ -> {
                ResultRow row = getItem();
                if (row != null) {
                    viewModel.marks().set(row, box.isSelected());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable ResultRow row, boolean empty) {
            super.updateItem(row, empty);
            box.setSelected(row != null && viewModel.marks().has(row));
            setGraphic(row == null ? null : box);
        }
    }
}
