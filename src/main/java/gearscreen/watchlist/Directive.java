package gearscreen.watchlist;

import gearscreen.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A government instrument that restricts equipment, its sale or its use.
///
/// @param jurisdiction ISO country code or `EU`
/// @param subdivision ISO 3166-2 code of the province or state, empty for the whole country
/// @param title French only where an official French title is known
/// @param issued ISO date or a part of one (`2025`, `2025-06`), as far as known
/// @param inForceFrom first day on which it has effect; empty where unknown or only proposed
/// @param inForceUntil day on which it stopped having effect
/// @param bound who must act, as words of the data (`federal_agencies`, …); see [BoundRole]
/// @param meaning what it means for a small firm
/// @param links official pages, https only, as seen or cited; may be empty
/// @param sources what was read for it, official or not; for reviewers
/// @param lastChecked the day the status was last looked at
public record Directive(
        String id,
        String jurisdiction,
        Optional<String> subdivision,
        String authority,
        LocalizedText title,
        String citation,
        String kind,
        String issued,
        List<DatedNote> dates,
        Optional<LocalDate> inForceFrom,
        Optional<LocalDate> inForceUntil,
        Status status,
        Optional<LocalizedText> statusNote,
        List<String> bound,
        LocalizedText boundNote,
        LocalizedText covers,
        LocalizedText meaning,
        boolean namesSuppliers,
        List<Link> links,
        List<Provenance> sources,
        LocalDate lastChecked) {
    public Directive {
        dates = List.copyOf(dates);
        bound = List.copyOf(bound);
        links = List.copyOf(links);
        sources = List.copyOf(sources);
    }

    /// @param date ISO date, a part of one, or `?`
    public record DatedNote(String date, LocalizedText note) {}

    /// @param language `en`, `fr` or another ISO code
    public record Link(String url, String language) {
        public Link {
            if (!url.startsWith("https://")) {
                throw new IllegalArgumentException("not https: " + url);
            }
        }
    }

    public enum Status {
        IN_FORCE,
        IN_FORCE_CHALLENGED,
        PARTLY_IN_FORCE,
        PROPOSED,
        SET_ASIDE,
        WITHDRAWN,
        UNKNOWN
    }
}
