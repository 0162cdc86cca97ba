/// What has changed between two scans, and why. Entry: [gearscreen.review.compare.Comparison].
@NullMarked
package gearscreen.review.compare;

import org.jspecify.annotations.NullMarked;
