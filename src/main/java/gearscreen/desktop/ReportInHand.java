package gearscreen.desktop;

import gearscreen.app.settings.NamedProfile;
import gearscreen.desktop.review.ReviewViewModel;
import gearscreen.desktop.settings.SettingsViewModel;
import gearscreen.report.People;
import gearscreen.report.ReportContent;
import gearscreen.screening.ScanResult;
import java.util.List;

/// What a report of a scan tells: the decisions in view, and the organisation in hand.
record ReportInHand(SettingsViewModel settings, ReviewViewModel review) {
    ReportContent of(ScanResult result) {
        NamedProfile inHand = settings.current().get().who().inHand();
        return review.current()
                .get()
                .filter(current -> read(current.scan()).equals(read(result))
                        && current.scan().profiles().equals(result.profiles())
                        && current.scan().asOf().equals(result.asOf()))
                .map(ReportContent::of)
                .orElseGet(() -> ReportContent.of(result))
                .by(new People(inHand.organisation(), inHand.preparedBy(), ""));
    }

    /// From what a scan was made. Compared in place of its items, of which there may be a million.
    static List<Object> read(ScanResult result) {
        return List.of(result.inventory().source(), result.inventory().layout());
    }
}
