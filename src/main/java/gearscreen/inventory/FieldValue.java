package gearscreen.inventory;

/// One text an item shows for a field, with the cell it stands in.
///
/// @param column header of the cell's column
/// @param text as written, without the blanks around it; never empty and never an empty marker such as `[n/a]`
/// @param line the physical line of the row, counted from 1
public record FieldValue(Field field, String column, String text, int line) {}
