package gearscreen.desktop.review;

import gearscreen.review.Decision;
import gearscreen.review.Disposition;
import java.util.List;

/// One change of the review.
///
/// @param items rows it was about
/// @param entries what was added to the log
record Step(Disposition disposition, int items, List<Decision> entries) {
    Step {
        entries = List.copyOf(entries);
    }
}
