/// Normalises texts and finds names in them, exactly or nearly. Entry: [Vocabulary], which reads a text as
/// [Words]. Knows suppliers only as payloads; imports the word lists of `watchlist`.
@NullMarked
package gearscreen.screening.text;

import org.jspecify.annotations.NullMarked;
