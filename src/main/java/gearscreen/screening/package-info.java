/// Which items match a supplier and why: rules, evidence, weighing, applicability. Entry: `Screening`. May
/// import `inventory` and `watchlist`; no third party.
@NullMarked
package gearscreen.screening;

import org.jspecify.annotations.NullMarked;
