/// Which items match a supplier and why: rules, evidence, weighing. Entry: `Screening`. What a match means for whom is
/// the room `applicability`. May import `inventory` and `watchlist`; no third party.
@NullMarked
package gearscreen.screening;

import org.jspecify.annotations.NullMarked;
