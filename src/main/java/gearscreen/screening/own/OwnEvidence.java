package gearscreen.screening.own;

import gearscreen.inventory.FieldValue;
import gearscreen.screening.Strength;

/// A cell that shows an entry of a list of one's own.
///
/// @param rule why it counts
/// @param found the cell
/// @param part the part of the cell's text that was compared
/// @param listed the text of the list that it met, as written there
/// @param strength never that of the watchlist's own names: a list that nobody has signed makes nothing restricted
public record OwnEvidence(OwnRule rule, FieldValue found, String part, String listed, Strength strength) {
    public OwnEvidence {
        if (strength == Strength.RESTRICTED) {
            throw new IllegalArgumentException("only the watchlist says restricted");
        }
    }
}
