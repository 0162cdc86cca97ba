package gearscreen.desktop.review;

import gearscreen.review.Decision;
import gearscreen.review.DecisionLog;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A book that may run out of paper.
final class PaperBook implements DecisionBook {
    final List<Decision> kept = new ArrayList<>();
    boolean full;

    @Override
    public DecisionLog read() {
        return DecisionLog.of(kept);
    }

    @Override
    public void add(List<Decision> entries) throws IOException {
        if (full) {
            throw new IOException("no room");
        }
        kept.addAll(entries);
    }
}
