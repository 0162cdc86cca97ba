package gearscreen.report;

import gearscreen.review.Decision;
import gearscreen.review.Disposition;
import gearscreen.review.Standing;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What was decided of a finding, in words.
public final class DecisionText {
    private DecisionText() {}

    /// The disposition alone, as it stands now.
    public static String shown(Standing standing, Wording wording) {
        return wording.text("disposition." + standing.shown().id());
    }

    /// The reason of the latest decision, its note, who and when; empty where nobody has decided.
    public static String facts(Standing standing, Wording wording) {
        Optional<Decision> latest = standing.decision();
        if (latest.isEmpty() || latest.get().disposition() == Disposition.TO_REVIEW) {
            return "";
        }
        Decision decision = latest.get();
        List<String> facts = new ArrayList<>();
        if (!decision.reason().isEmpty()) {
            facts.add(
                    wording.text("disposition.reason." + decision.disposition().id() + "." + decision.reason()));
        }
        Stream.of(decision.note(), decision.reference())
                .filter(text -> !text.isEmpty())
                .map(wording::cell)
                .forEach(facts::add);
        if (!decision.by().isEmpty()) {
            facts.add(wording.text(
                    "report.decision.by",
                    wording.cell(decision.by()),
                    decision.at().atZone(ZoneId.systemDefault()).toLocalDate().toString()));
        }
        if (!decision.approver().isEmpty()) {
            facts.add(wording.text("report.decision.approver", wording.cell(decision.approver())));
        }
        if (!decision.until().isEmpty()) {
            facts.add(wording.text("report.decision.until", wording.cell(decision.until())));
        }
        return String.join(" · ", facts);
    }

    /// Both on one line.
    public static String of(Standing standing, Wording wording) {
        String facts = facts(standing, wording);
        return facts.isEmpty() ? shown(standing, wording) : shown(standing, wording) + " · " + facts;
    }
}
