package gearscreen.desktop;

import gearscreen.app.settings.NamedProfile;
import gearscreen.desktop.compare.CompareViewModel;
import gearscreen.desktop.compare.PastScan;
import gearscreen.desktop.export.InHand;
import gearscreen.desktop.review.ReviewViewModel;
import gearscreen.desktop.settings.SettingsViewModel;
import gearscreen.inventory.Progress;
import gearscreen.report.People;
import gearscreen.report.ReportContent;
import gearscreen.review.Review;
import gearscreen.review.compare.Comparison;
import gearscreen.review.compare.ReviewedScan;
import gearscreen.screening.ScanResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;

/// What a report of a scan tells: the decisions in view, the scan before, and the organisation in hand.
final class ReportInHand implements InHand {
    private final ReviewViewModel review;
    private final ObservableValue<People> people;
    private final ObservableValue<Long> waiting;
    private final ObjectBinding<Optional<PastScan>> earlier;

    ReportInHand(SettingsViewModel settings, ReviewViewModel review, CompareViewModel compare) {
        this.review = review;
        people = settings.current().map(now -> {
            NamedProfile inHand = now.who().inHand();
            return new People(inHand.organisation(), inHand.preparedBy(), "");
        });
        waiting = review.current()
                .map(now -> now.map(one -> one.counts().openItems()).orElse(0L));
        earlier = Bindings.createObjectBinding(
                () -> review.current()
                        .get()
                        .flatMap(now -> earlier(compare.scans().get(), now.scan())),
                compare.scans(),
                review.current());
    }

    @Override
    public ObservableValue<People> people() {
        return people;
    }

    @Override
    public ObservableValue<Long> waiting() {
        return waiting;
    }

    @Override
    public ObservableValue<Optional<PastScan>> earlier() {
        return earlier;
    }

    @Override
    public Supplier<ReportContent> content(ScanResult result, boolean changes) {
        Optional<Review> decided = review.current()
                .get()
                .filter(current -> read(current.scan()).equals(read(result))
                        && current.scan().profiles().equals(result.profiles())
                        && current.scan().asOf().equals(result.asOf()));
        Optional<PastScan> before = changes ? earlier.get() : Optional.empty();
        return () -> {
            if (decided.isEmpty()) {
                return ReportContent.of(result);
            }
            ReportContent content = ReportContent.of(decided.get());
            return before.map(scan -> content.since(since(scan, decided.get()))).orElse(content);
        };
    }

    private static Comparison since(PastScan before, Review now) {
        try {
            return Comparison.of(before.source().load(Progress.none()), new ReviewedScan(now));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The newest scan of a file of this name that read other bytes, or with another list, or on another day: what was
    /// only screened again a minute later is no earlier state.
    private static Optional<PastScan> earlier(List<PastScan> scans, ScanResult now) {
        return scans.reversed().stream()
                .filter(scan -> scan.name().equals(now.inventory().source().name()))
                .filter(scan -> !scan.state().equals(PastScan.State.of(now)))
                .findFirst();
    }

    /// From what a scan was made. Compared in place of its items, of which there may be a million.
    static List<Object> read(ScanResult result) {
        return List.of(result.inventory().source(), result.inventory().layout());
    }
}
