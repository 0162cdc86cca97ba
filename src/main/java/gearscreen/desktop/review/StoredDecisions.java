package gearscreen.desktop.review;

import gearscreen.review.Decision;
import gearscreen.review.DecisionLog;
import gearscreen.store.ScanStore;
import java.io.IOException;
import java.util.List;

/// The decisions of the store.
public record StoredDecisions(ScanStore store) implements DecisionBook {
    @Override
    public DecisionLog read() throws IOException {
        return store.decisions();
    }

    @Override
    public void add(List<Decision> entries) throws IOException {
        store.append(entries);
    }
}
