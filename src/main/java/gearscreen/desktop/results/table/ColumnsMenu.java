package gearscreen.desktop.results.table;

import gearscreen.desktop.kit.Ties;
import gearscreen.desktop.results.ColumnsShown;
import gearscreen.desktop.results.ResultsViewModel;
import gearscreen.desktop.rows.Column;
import gearscreen.report.Wording;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;

/// Which columns are shown, as a menu: headers cannot take the focus, so it has to be a button.
public final class ColumnsMenu {
    private final MenuButton button;

    public ColumnsMenu(ResultsViewModel viewModel, Wording wording, Ties ties) {
        button = new MenuButton(wording.text("results.columns"));
        button.setId("table-columns");
        button.setMinWidth(Region.USE_PREF_SIZE);
        ColumnsShown columns = viewModel.columns();
        Map<Column, CheckMenuItem> ticks = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            CheckMenuItem tick = new CheckMenuItem(wording.text("results.column." + column.id()));
            tick.setMnemonicParsing(false);
            tick.setId("show-column-" + column.id());
            tick.setOnAction(_ -> {
                columns.show(column, tick.isSelected());
                tick.setSelected(columns.shown().get().contains(column));
            });
            ticks.put(column, tick);
        }
        MenuItem usual = new MenuItem(wording.text("results.columns.usual"));
        usual.setOnAction(_ -> columns.usual());
        ties.follow(viewModel.rows(), _ -> {
            button.getItems().setAll(List.of());
            ticks.forEach((column, tick) -> {
                if (viewModel.has(column)) {
                    button.getItems().add(tick);
                }
            });
            button.getItems().addAll(new SeparatorMenuItem(), usual);
        });
        ties.follow(
                columns.shown(), shown -> ticks.forEach((column, tick) -> tick.setSelected(shown.contains(column))));
    }

    public MenuButton node() {
        return button;
    }
}
