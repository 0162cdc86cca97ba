package gearscreen.desktop.compare;

import gearscreen.inventory.Progress;
import gearscreen.review.Review;
import gearscreen.review.compare.Compared;
import gearscreen.review.compare.ReviewedScan;
import gearscreen.screening.ScanResult;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;

/// A scan that can be compared.
///
/// @param name of the file
/// @param state what it was made from
/// @param label how the user calls it; may be empty
/// @param source gives the scan itself, which may have to be read first
public record PastScan(String name, LocalDateTime made, long items, State state, String label, Source source) {
    /// From what a scan was made: of two scans of one state the later one only asked again.
    ///
    /// @param sha256 of the inventory; empty where it is not known
    /// @param edition version of the watchlist
    public record State(String sha256, String edition, LocalDate asOf) {
        public static State of(ScanResult scan) {
            return new State(scan.inventory().source().sha256(), scan.watchlistVersion(), scan.asOf());
        }

        public static State of(Compared scan) {
            return new State("", scan.facts().edition(), scan.facts().asOf());
        }
    }

    /// Asked away from the window's thread.
    public interface Source {
        Compared load(Progress progress) throws IOException;
    }

    public static PastScan of(String name, LocalDateTime made, Review review) {
        return new PastScan(
                name, made, review.scan().items().size(), State.of(review.scan()), "", _ -> new ReviewedScan(review));
    }

    /// True for the same scan, whatever was decided since.
    boolean isSame(PastScan other) {
        return name.equals(other.name) && made.equals(other.made);
    }
}
