package gearscreen.report;

import gearscreen.review.Review;
import gearscreen.review.compare.Comparison;
import gearscreen.screening.ScanResult;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What a report says, apart from its language and the moment it is made: the same for every format.
///
/// @param scan without the texts that are left out
/// @param decisions what people made of the findings; empty where no decisions were looked up
/// @param people whom the paper names; empty texts where nobody was named
/// @param leftOut what was taken out of the scan before it came here; the report says so
/// @param discovered the day on which the equipment was noticed, from which reporting terms run
/// @param since what has changed since an earlier scan; empty where none was given
public record ReportContent(
        ScanResult scan,
        Optional<Standings> decisions,
        People people,
        Set<LeaveOut> leftOut,
        Optional<LocalDate> discovered,
        Optional<Comparison> since) {
    public ReportContent {
        leftOut = Set.copyOf(leftOut);
    }

    public static ReportContent of(ScanResult scan) {
        return new ReportContent(scan, Optional.empty(), People.NOBODY, Set.of(), Optional.empty(), Optional.empty());
    }

    /// A scan with the decisions about it.
    public static ReportContent of(Review review) {
        return new ReportContent(
                review.scan(),
                Optional.of(Standings.of(review)),
                People.NOBODY,
                Set.of(),
                Optional.empty(),
                Optional.empty());
    }

    public ReportContent by(People named) {
        return new ReportContent(scan, decisions, named, leftOut, discovered, since);
    }

    public ReportContent discoveredOn(LocalDate day) {
        return new ReportContent(scan, decisions, people, leftOut, Optional.of(day), since);
    }

    /// @param comparison of an earlier scan with this one
    public ReportContent since(Comparison comparison) {
        return new ReportContent(scan, decisions, people, leftOut, discovered, Optional.of(comparison));
    }

    /// The same without these texts.
    public ReportContent without(Set<LeaveOut> what) {
        if (what.isEmpty()) {
            return this;
        }
        EnumSet<LeaveOut> all = EnumSet.copyOf(what);
        all.addAll(leftOut);
        Redaction redaction = new Redaction(all);
        return new ReportContent(redaction.of(scan), decisions, people, all, discovered, since.map(redaction::of));
    }
}
