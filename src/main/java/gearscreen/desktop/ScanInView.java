package gearscreen.desktop;

import gearscreen.desktop.compare.CompareViewModel;
import gearscreen.desktop.kept.KeptView;
import gearscreen.desktop.kept.KeptViewModel;
import gearscreen.desktop.kept.OpenedScan;
import gearscreen.desktop.kit.Notice;
import gearscreen.desktop.kit.NoticesViewModel;
import gearscreen.desktop.port.FilePicker;
import gearscreen.desktop.results.ResultsViewModel;
import gearscreen.desktop.review.Decisions;
import gearscreen.desktop.review.ReviewViewModel;
import gearscreen.desktop.scan.ScanViewModel;
import gearscreen.inventory.VisibleText;
import gearscreen.review.Review;
import gearscreen.screening.ScanResult;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Brings a result into view: one that was just made is kept, a kept one is opened as it stood.
///
/// @param home where a scan file goes that has no better place
/// @param remembers whether what is scanned is to be kept
record ScanInView(
        KeptInView keptInView,
        Keeping keeping,
        Decisions decisions,
        ScanViewModel scan,
        ResultsViewModel results,
        ReviewViewModel review,
        KeptViewModel kept,
        CompareViewModel compare,
        FrameViewModel frame,
        NoticesViewModel notices,
        InstantSource clock,
        Path home,
        BooleanSupplier remembers) {
    /// Follows the scan, the kept scans and the decisions.
    void follow() {
        kept.onOpened(this::show);
        review.current().subscribe((_, now) -> now.ifPresent(this::reviewed));
        scan.result().subscribe(this::load);
    }

    private void load(Optional<ScanResult> before, Optional<ScanResult> now) {
        // The sources are compared, not a million items.
        boolean same = now.isPresent() && before.map(ReportInHand::read).equals(now.map(ReportInHand::read));
        results.load(now, same);
        if (now.isPresent() && keptInView.of(now.get()).isEmpty()) {
            keptInView.set(Optional.empty());
            review.setReadOnly(Optional.empty());
            keeping.letGo();
            if (remembers.getAsBoolean() && !scan.sample()) {
                keeping.keep(now.get(), made());
            }
        }
    }

    private void reviewed(Review now) {
        scan.recollection().reviewed(now.counts().openItems());
        keeping.reviewed(now);
        scan.scanned()
                .get()
                .ifPresent(
                        made -> compare.scanned(now.scan().inventory().source().name(), made, now));
    }

    private void show(OpenedScan opened) {
        keptInView.set(Optional.of(opened));
        Runnable take = () -> {
            notices.dismiss();
            kept.take(opened);
        };
        review.setReadOnly(opened.foreign() ? Optional.of(take) : Optional.empty());
        if (opened.foreign()) {
            keeping.letGo();
        } else {
            keeping.takeInHand(opened.kept().id());
            decisions.readAgain();
        }
        scan.show(opened.review().scan(), opened.kept().made());
        frame.go(FrameViewModel.Page.SCAN);
        Notice.Action again = new Notice.Action("kept.again", () -> {
            notices.dismiss();
            scan.scan();
        });
        Notice said = Notice.of(
                Notice.Tone.DONE,
                opened.foreign() ? "kept.opened.file" : "kept.opened",
                VisibleText.of(opened.kept().name(), 200),
                LocalDate.ofInstant(opened.kept().made(), ZoneId.systemDefault())
                        .toString(),
                opened.kept().watchlistVersion(),
                opened.kept().watchlistDate().toString());
        notices.tell(opened.foreign() ? said.with(new Notice.Action("kept.take", take), again) : said.with(again));
    }

    /// Writes the scan in view into a file that can be given away.
    void save(FilePicker files) {
        review.current()
                .get()
                .ifPresent(now -> files.save(home.resolve(KeptView.fileName(
                                now.scan().inventory().source().name())))
                        .ifPresent(target -> kept.saveAs(now, made(), target)));
    }

    /// When the scan in view was made.
    private Instant made() {
        return scan.scanned()
                .get()
                .map(time -> time.atZone(ZoneId.systemDefault()).toInstant())
                .orElseGet(clock::instant);
    }
}
