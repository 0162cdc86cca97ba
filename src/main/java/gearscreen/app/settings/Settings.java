package gearscreen.app.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All that the program remembers of its user's wishes.
///
/// @param window empty before the first window was closed
/// @param columns ids of the columns shown, in their order, by the table's id; a table without an entry is as built
/// @param decideAs who takes decisions here; may be blank
/// @param rememberFiles whether the files opened last are kept for the start page
public record Settings(
        Look look,
        Who who,
        Optional<WindowPlace> window,
        Map<String, List<String>> columns,
        String decideAs,
        ExportChoices export,
        boolean rememberFiles) {
    /// As at the first start.
    public static final Settings FIRST =
            new Settings(Look.FIRST, Who.FIRST, Optional.empty(), Map.of(), "", ExportChoices.NONE, true);

    public Settings {
        columns = Map.copyOf(columns);
    }

    public Settings with(Look changed) {
        return new Settings(changed, who, window, columns, decideAs, export, rememberFiles);
    }

    public Settings with(Who changed) {
        return new Settings(look, changed, window, columns, decideAs, export, rememberFiles);
    }

    public Settings with(WindowPlace place) {
        return new Settings(look, who, Optional.of(place), columns, decideAs, export, rememberFiles);
    }

    public Settings with(ExportChoices changed) {
        return new Settings(look, who, window, columns, decideAs, changed, rememberFiles);
    }

    public Settings withColumns(String table, List<String> shown) {
        Map<String, List<String>> changed = new HashMap<>(columns);
        changed.put(table, List.copyOf(shown));
        return new Settings(look, who, window, changed, decideAs, export, rememberFiles);
    }

    public Settings withDecideAs(String name) {
        return new Settings(look, who, window, columns, name, export, rememberFiles);
    }

    public Settings withRememberFiles(boolean remember) {
        return new Settings(look, who, window, columns, decideAs, export, remember);
    }
}
