/// What leaves the program of a comparison of two scans. Entry: [gearscreen.report.compare.ComparisonFormat].
@NullMarked
package gearscreen.report.compare;

import org.jspecify.annotations.NullMarked;
