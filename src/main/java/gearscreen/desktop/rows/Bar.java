package gearscreen.desktop.rows;

/// How many flagged items a supplier or a directive has.
///
/// @param id of the supplier or directive
/// @param of all flagged items
public record Bar(String id, int items, int of) {}
