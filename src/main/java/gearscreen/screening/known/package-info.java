/// What is known of suppliers and of other firms, made ready for look-ups. Entry: [Knowledge]. Imports `text`
/// and `watchlist`.
@NullMarked
package gearscreen.screening.known;

import org.jspecify.annotations.NullMarked;
