package gearscreen.screening;

import gearscreen.inventory.FieldValue;

/// Two cells of an item that name different makers: the label says one thing, the board another.
///
/// @param says the cell that names somebody else
/// @param named whom it names, as written there
/// @param evidence the cell that ties the item to the supplier
public record Conflict(FieldValue says, String named, Evidence evidence) {}
