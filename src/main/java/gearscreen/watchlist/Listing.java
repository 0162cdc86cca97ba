package gearscreen.watchlist;

import gearscreen.text.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;

/// A directive names a supplier, or reaches it by referring to another directive's list.
///
/// @param directive id
/// @param supplier id
/// @param name the name exactly as the directive uses it
/// @param via for `BY_REFERENCE`: the directive whose list is referred to
/// @param scope which equipment, under which conditions
/// @param from the day the name was added, where known
/// @param until the day it was taken off
public record Listing(
        String directive,
        String supplier,
        String name,
        Basis basis,
        Optional<String> via,
        LocalizedText scope,
        Subsidiaries subsidiaries,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Provenance provenance) {
    public enum Basis {
        NAMED,
        BY_REFERENCE
    }

    /// Whether the directive also reaches companies that belong to the one it names.
    public enum Subsidiaries {
        INCLUDED,
        EXCLUDED,
        UNSTATED
    }
}
