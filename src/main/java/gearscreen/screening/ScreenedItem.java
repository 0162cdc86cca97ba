package gearscreen.screening;

import gearscreen.inventory.Item;

/// An item with what screening says of it.
///
/// @param nextStep what the user does now: the sentence's key is `nextStep.` + this; never empty
public record ScreenedItem(Item item, Outcome outcome, String nextStep) {}
