/// Writes values to bytes and reads them again, also those of other versions of the program. Entry: [Shapes] for what a
/// type looks like, [ValueWriter] and [ValueReader]. Knows no database.
@NullMarked
package gearscreen.store.codec;

import org.jspecify.annotations.NullMarked;
