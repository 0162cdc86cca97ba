package gearscreen.inventory;

/// Where a line stands for the one who looks it up.
///
/// @param file its name without the folder
/// @param line counted from 1 in that file
public record LinePlace(String file, int line) {}
