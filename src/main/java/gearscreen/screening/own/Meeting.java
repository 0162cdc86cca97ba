package gearscreen.screening.own;

import gearscreen.screening.Strength;

/// A cell's text meets a text of a list.
///
/// @param part of the cell
record Meeting(Listed listed, OwnRule rule, String part, Strength strength) {}
