package gearscreen.screening;

import gearscreen.inventory.Item;
import gearscreen.screening.own.OwnMarks;

/// An item with what screening says of it.
///
/// @param nextStep what the user does now: the sentence's key is `nextStep.` + this; never empty
/// @param own what lists of one's own say of the item
public record ScreenedItem(Item item, Outcome outcome, String nextStep, OwnMarks own) {
    /// An item of which no list of one's own says anything.
    public ScreenedItem(Item item, Outcome outcome, String nextStep) {
        this(item, outcome, nextStep, OwnMarks.NONE);
    }
}
