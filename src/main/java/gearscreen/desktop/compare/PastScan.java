package gearscreen.desktop.compare;

import gearscreen.review.Review;
import java.time.LocalDateTime;

/// A scan that can be compared.
///
/// @param name of the file
public record PastScan(String name, LocalDateTime made, Review review) {}
