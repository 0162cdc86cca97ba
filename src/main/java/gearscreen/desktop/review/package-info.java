/// What people make of the findings: decisions, the form for those that need reasons, undo. Entry:
/// [gearscreen.desktop.review.ReviewViewModel].
@NullMarked
package gearscreen.desktop.review;

import org.jspecify.annotations.NullMarked;
