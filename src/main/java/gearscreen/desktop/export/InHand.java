package gearscreen.desktop.export;

import gearscreen.desktop.compare.PastScan;
import gearscreen.report.People;
import gearscreen.report.ReportContent;
import gearscreen.screening.ScanResult;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;

/// What a report can tell beside the scan: decisions, an earlier scan, and for whom it is.
public interface InHand {
    /// The organisation that is checked for, and who signs for it.
    ObservableValue<People> people();

    /// Flagged items of the scan that wait for a decision.
    ObservableValue<Long> waiting();

    /// The scan of the same file that came before: of other bytes, another list version or another day.
    ObservableValue<Optional<PastScan>> earlier();

    /// @param changes with what has changed since the earlier scan
    /// @return made of what is known now; may take long and is safe away from the window's thread
    Supplier<ReportContent> content(ScanResult scan, boolean changes);
}
