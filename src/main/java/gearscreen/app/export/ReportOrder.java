package gearscreen.app.export;

import gearscreen.app.ReportFormat;
import gearscreen.report.ReportSettings.Include;
import gearscreen.report.table.CsvStyle;
import gearscreen.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// Which reports are wanted.
///
/// @param formats at least one, none twice
/// @param languages at least one; what machines read is written once, in the first
public record ReportOrder(List<ReportFormat> formats, List<Language> languages, Include include, CsvStyle csv) {
    public ReportOrder {
        formats = List.copyOf(new LinkedHashSet<>(formats));
        languages = List.copyOf(new LinkedHashSet<>(languages));
        if (formats.isEmpty() || languages.isEmpty()) {
            throw new IllegalArgumentException("nothing is ordered");
        }
    }

    /// Each file that is to be written.
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (ReportFormat format : formats) {
            for (Language language : format.forPeople() ? languages : languages.subList(0, 1)) {
                boolean named = format.forPeople() && languages.size() > 1;
                parts.add(new Part(
                        format,
                        language,
                        format.suffix() + (named ? "-" + language.code() : "") + "." + format.extension()));
            }
        }
        return parts;
    }

    /// @param ending of the file's name: `-worksheet-fr.pdf`
    public record Part(ReportFormat format, Language language, String ending) {}
}
