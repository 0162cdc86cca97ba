package gearscreen.app.settings;

import gearscreen.text.Language;
import java.util.List;

/// What was chosen at the last export, to be suggested at the next.
///
/// @param formats ids of the report formats; empty where none was exported yet
/// @param languages empty: that of the window
/// @param all whether items that are not flagged were listed
/// @param leaveOut ids of what was left out (owner, location, …)
public record ExportChoices(List<String> formats, List<Language> languages, boolean all, List<String> leaveOut) {
    public static final ExportChoices NONE = new ExportChoices(List.of(), List.of(), false, List.of());

    public ExportChoices {
        formats = List.copyOf(formats);
        languages = List.copyOf(languages);
        leaveOut = List.copyOf(leaveOut);
    }
}
