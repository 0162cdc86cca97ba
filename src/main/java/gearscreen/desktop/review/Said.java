package gearscreen.desktop.review;

import gearscreen.review.Decision;
import gearscreen.review.Disposition;

/// What was done last, for the line below the table.
///
/// @param items rows it was about
public record Said(Decision.Act act, Disposition disposition, int items) {}
