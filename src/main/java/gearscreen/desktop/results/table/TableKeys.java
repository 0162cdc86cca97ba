package gearscreen.desktop.results.table;

import gearscreen.desktop.results.ResultsViewModel;
import gearscreen.desktop.rows.ResultRow;
import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Marking with the keyboard: the space bar marks, Shift with an arrow marks on, Ctrl+A marks all that are shown.
final class TableKeys {
    private static final KeyCombination ALL = new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);

    private final ResultsViewModel viewModel;
    private final TableView<ResultRow> table;

    TableKeys(ResultsViewModel viewModel, TableView<ResultRow> table) {
        this.viewModel = viewModel;
        this.table = table;
    }

    /// Before the table's own keys, which would change its selection.
    void listen() {
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean ours = ALL.match(event) || event.getCode() == KeyCode.SPACE || extending(event);
            if (ours) {
                event.consume();
                press(event);
            }
        });
    }

    private static boolean extending(KeyEvent event) {
        return event.isShiftDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.A) {
            viewModel.markAllShown();
            return;
        }
        Optional<ResultRow> here = viewModel.selected().get();
        if (here.isEmpty()) {
            return;
        }
        if (event.getCode() == KeyCode.SPACE) {
            viewModel.marks().set(here.get(), !viewModel.marks().has(here.get()));
            return;
        }
        viewModel.marks().set(here.get(), true);
        int next = viewModel.selectedIndex() + (event.getCode() == KeyCode.UP ? -1 : 1);
        if (next >= 0 && next < viewModel.shown().size()) {
            ResultRow there = viewModel.shown().get(next);
            viewModel.select(Optional.of(there));
            viewModel.marks().set(there, true);
        }
    }
}
