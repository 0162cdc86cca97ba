package gearscreen.desktop.export;

import gearscreen.app.ReportFormat;
import gearscreen.app.export.ReportOrder;
import gearscreen.app.settings.ExportChoices;
import gearscreen.report.LeaveOut;
import gearscreen.report.ReportSettings.Include;
import gearscreen.report.table.CsvStyle;
import gearscreen.text.Language;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Which reports are wanted, in which languages and without what.
public final class Wishes {
    /// In the order of how often they are wanted; plain text, SARIF and JUnit are for the terminal.
    public static final List<ReportFormat> OFFERED = List.of(
            ReportFormat.PDF,
            ReportFormat.HTML,
            ReportFormat.XLSX,
            ReportFormat.CSV,
            ReportFormat.JSON,
            ReportFormat.EMAIL,
            ReportFormat.WORKSHEET,
            ReportFormat.LETTERS);

    private final Map<ReportFormat, BooleanProperty> formats = new EnumMap<>(ReportFormat.class);
    private final ObjectProperty<Languages> languages;
    private final BooleanProperty all = new SimpleBooleanProperty();
    private final BooleanProperty raw = new SimpleBooleanProperty();
    private final Map<LeaveOut, BooleanProperty> leaveOut = new EnumMap<>(LeaveOut.class);

    /// @param before what was chosen last
    Wishes(ExportChoices before, Language window) {
        for (ReportFormat format : OFFERED) {
            boolean chosen = before.formats().isEmpty()
                    ? format == ReportFormat.PDF
                    : before.formats().contains(format.id());
            formats.put(format, new SimpleBooleanProperty(chosen));
        }
        for (LeaveOut part : LeaveOut.values()) {
            leaveOut.put(part, new SimpleBooleanProperty(before.leaveOut().contains(part.id())));
        }
        languages = new SimpleObjectProperty<>(Languages.of(before.languages(), window));
        all.set(before.all());
    }

    public BooleanProperty wants(ReportFormat format) {
        return Objects.requireNonNull(formats.get(format));
    }

    /// Of the reports, which need not be that of the window.
    public ObjectProperty<Languages> languages() {
        return languages;
    }

    /// Whether items that are not flagged are listed as well.
    public BooleanProperty all() {
        return all;
    }

    /// Whether the CSV report is for machines: cells as they are, also those that a spreadsheet takes for formulas.
    public BooleanProperty raw() {
        return raw;
    }

    /// Whether this is left out of the rows, so that the report can be given away.
    public BooleanProperty leavesOut(LeaveOut part) {
        return Objects.requireNonNull(leaveOut.get(part));
    }

    /// All that can change.
    Observable[] parts() {
        return Stream.concat(formats.values().stream(), Stream.of(languages, all, raw))
                .toArray(Observable[]::new);
    }

    Set<LeaveOut> leftOut() {
        EnumSet<LeaveOut> left = EnumSet.noneOf(LeaveOut.class);
        Arrays.stream(LeaveOut.values()).filter(part -> leavesOut(part).get()).forEach(left::add);
        return left;
    }

    /// Empty where no format is chosen.
    Optional<ReportOrder> order() {
        List<ReportFormat> wanted =
                OFFERED.stream().filter(format -> wants(format).get()).toList();
        return wanted.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReportOrder(
                        wanted,
                        languages.get().all(),
                        all.get() ? Include.ALL : Include.FLAGGED,
                        new CsvStyle(CsvStyle.STANDARD.delimiter(), raw.get())));
    }

    ExportChoices choices() {
        return new ExportChoices(
                OFFERED.stream()
                        .filter(format -> wants(format).get())
                        .map(ReportFormat::id)
                        .toList(),
                languages.get().all(),
                all.get(),
                leftOut().stream().map(LeaveOut::id).toList());
    }
}
