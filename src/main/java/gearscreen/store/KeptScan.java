package gearscreen.store;

import gearscreen.screening.OutcomeCounts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// What the list of kept scans says of one.
///
/// @param id of this store; never given twice
/// @param label how the user calls it; may be empty
/// @param name of the inventory's file, without its folder
/// @param sha256 of the file's bytes, 64 hexadecimal digits
/// @param rows physical lines of the file
/// @param openItems flagged items that wait for a decision, when they were last counted
/// @param profiles ids; empty where not set
/// @param made by this computer's clock, for display; the order is that of the ids
/// @param decisions how many decisions there were when it was last worked on: `decisions().upTo(…)` is how it stood
///     then
/// @param whole false where only some of the items are kept
public record KeptScan(
        long id,
        String label,
        String name,
        String sha256,
        long bytes,
        long rows,
        OutcomeCounts counts,
        long openItems,
        String watchlistVersion,
        LocalDate watchlistDate,
        List<String> profiles,
        LocalDate asOf,
        Instant made,
        int decisions,
        boolean pinned,
        boolean whole) {
    public KeptScan {
        profiles = List.copyOf(profiles);
    }
}
