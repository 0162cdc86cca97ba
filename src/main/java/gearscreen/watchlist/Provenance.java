package gearscreen.watchlist;

import java.time.LocalDate;

/// Where a fact comes from.
///
/// @param source an address or the name of a publication; several are joined by ` ; `
/// @param seen the day on which the source was last read
public record Provenance(String source, LocalDate seen, Confidence confidence) {
    public Provenance {
        if (source.isBlank()) {
            throw new IllegalArgumentException("a fact without a source");
        }
    }

    public boolean on() {
        return confidence.on();
    }
}
