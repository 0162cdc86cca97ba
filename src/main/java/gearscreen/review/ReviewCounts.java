package gearscreen.review;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// How far the review of a scan is.
///
/// @param findings how many stand in each disposition; every disposition is there, also with 0
/// @param openItems flagged items of which at least one finding waits: to review, or to be looked at again
public record ReviewCounts(Map<Disposition, Long> findings, long openItems) {
    public ReviewCounts {
        EnumMap<Disposition, Long> all = new EnumMap<>(Disposition.class);
        for (Disposition disposition : Disposition.values()) {
            all.put(disposition, findings.getOrDefault(disposition, 0L));
        }
        findings = Collections.unmodifiableMap(all);
    }

    public long of(Disposition disposition) {
        return findings.getOrDefault(disposition, 0L);
    }

    public long all() {
        return findings.values().stream().mapToLong(Long::longValue).sum();
    }

    /// Findings that wait for somebody.
    public long open() {
        return of(Disposition.TO_REVIEW) + of(Disposition.RECHECK);
    }

    public long decided() {
        return all() - open();
    }
}
