/// What people decided about findings, and how a decision finds its finding again. Entry: [Review], over a
/// [DecisionLog]. Knows neither where decisions are kept nor how they are shown.
@NullMarked
package gearscreen.review;

import org.jspecify.annotations.NullMarked;
