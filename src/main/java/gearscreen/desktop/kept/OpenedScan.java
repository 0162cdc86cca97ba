package gearscreen.desktop.kept;

import gearscreen.review.Review;
import gearscreen.store.KeptScan;

/// A kept scan that was opened.
///
/// @param review as it stood when it was last worked on
/// @param foreign true where it lies in somebody's file
public record OpenedScan(KeptScan kept, Review review, boolean foreign) {}
