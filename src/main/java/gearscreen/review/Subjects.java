package gearscreen.review;

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

    FindingKey key(int item, Matter matter) {
        return FindingKey.of(fingerprint(item), matter);
    }

    synchronized FindingKey key(ScreenedItem item, Matter matter) {
        return FindingKey.of(fingerprints.of(item.item()), matter);
    }

    synchronized Basis basis(ScreenedItem item, Matter matter) {
        return bases.of(item, matter);
    }

    Subject subject(int item, Matter matter) {
        ScreenedItem shown = scan.items().get(item);
        return new Subject(key(item, matter), basis(shown, matter), Subject.text(shown.item()));
    }

    List<Integer> identical(int item) {
        Print kind = fingerprint(item).kind();
        List<Integer> same = new ArrayList<>();
        for (int other = 0; other < known.length; other++) {
            boolean flagged = scan.items().get(other).outcome().flagged();
            if (other == item || (flagged && fingerprint(other).kind().equals(kind))) {
                same.add(other);
            }
        }
        return same;
    }
}
