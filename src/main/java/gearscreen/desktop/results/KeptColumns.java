package gearscreen.desktop.results;

import gearscreen.desktop.settings.SettingsViewModel;
import java.util.List;

/// Keeps the columns of the table of results in the settings.
public record KeptColumns(SettingsViewModel settings) implements ColumnsShown.Memory {
    private static final String TABLE = "results";

    @Override
    public List<String> columns() {
        return settings.current().get().columns().getOrDefault(TABLE, List.of());
    }

    @Override
    public void keep(List<String> columns) {
        settings.change(kept -> kept.withColumns(TABLE, columns));
    }
}
