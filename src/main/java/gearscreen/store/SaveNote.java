package gearscreen.store;

import java.time.Instant;

/// What goes with a scan that is to be kept.
///
/// @param label how the user calls it; may be empty
/// @param openItems flagged items that wait for a decision
public record SaveNote(String label, Instant made, long openItems) {}
