package gearscreen.watchlist.bundle;

import gearscreen.watchlist.EditionVersion;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// What is signed: which edition a bundle holds and what each of its files hashes to.
///
/// @param created the day the bundle was made
/// @param expires the day after which a newer one should be there; being late only warns, as the user may be offline
/// @param program the lowest version of the program that reads it
/// @param files name → SHA-256 in lower-case hexadecimal digits
public record BundleManifest(
        EditionVersion version,
        LocalDate created,
        LocalDate expires,
        ProgramVersion program,
        SortedMap<String, String> files) {
    /// The shape of manifest and files. A program refuses a format that it does not know.
    public static final int FORMAT = 1;

    public BundleManifest {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    public boolean expired(LocalDate today) {
        return today.isAfter(expires);
    }
}
