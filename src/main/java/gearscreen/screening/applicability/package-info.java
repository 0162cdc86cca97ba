/// What the listings of a supplier mean for an organisation on a day, and why. Entry: `Applicabilities`. Knows neither
/// items nor findings. May import `watchlist`; no third party.
@NullMarked
package gearscreen.screening.applicability;

import org.jspecify.annotations.NullMarked;
