package gearscreen.review;

import gearscreen.inventory.Item;
import gearscreen.screening.Finding;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScanResult;
import gearscreen.screening.ScreenedItem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the items of a scan are for decisions; each fingerprint is made once, when it is first asked for. Safe for
/// several threads.
final class Subjects {
    private final ScanResult scan;
    private final Fingerprints fingerprints = new Fingerprints();
    private final BasisReader bases = new BasisReader();
    private final @Nullable Fingerprint[] known;

    Subjects(ScanResult scan) {
        this.scan = scan;
        this.known = new Fingerprint[scan.items().size()];
    }

    synchronized Fingerprint fingerprint(int item) {
        Fingerprint fingerprint = known[item];
        if (fingerprint == null) {
            fingerprint = fingerprints.of(scan.items().get(item).item());
            known[item] = fingerprint;
        }
        return fingerprint;
    }

    FindingKey key(int item, Finding finding) {
        return FindingKey.of(fingerprint(item), finding);
    }

    synchronized FindingKey key(ScreenedItem item, Finding finding) {
        return FindingKey.of(fingerprints.of(item.item()), finding);
    }

    synchronized Basis basis(Finding finding) {
        return bases.of(finding);
    }

    Subject subject(int item, Finding finding) {
        Item shown = scan.items().get(item).item();
        return new Subject(key(item, finding), basis(finding), Subject.text(shown));
    }

    List<Integer> identical(int item) {
        Print kind = fingerprint(item).kind();
        List<Integer> same = new ArrayList<>();
        for (int other = 0; other < known.length; other++) {
            boolean flagged = scan.items().get(other).outcome() instanceof Outcome.Flagged;
            if (other == item || (flagged && fingerprint(other).kind().equals(kind))) {
                same.add(other);
            }
        }
        return same;
    }
}
