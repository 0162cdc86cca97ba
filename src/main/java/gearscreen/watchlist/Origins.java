package gearscreen.watchlist;

import gearscreen.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Where an edition of the watchlist comes from, and what is known to be missing in it.
///
/// @param gaps one sentence each; may be empty
public record Origins(List<Source> sources, List<LocalizedText> gaps) {
    public Origins {
        sources = List.copyOf(sources);
        gaps = List.copyOf(gaps);
    }

    /// A main source. Every single fact names its own beside this.
    ///
    /// @param url https only; empty where the source has no page
    /// @param licence or on what terms facts were taken from it
    public record Source(String name, Optional<String> url, String licence, LocalDate retrieved) {
        public Source {
            if (url.isPresent() && !url.get().startsWith("https://")) {
                throw new IllegalArgumentException("not https: " + url.get());
            }
        }
    }
}
