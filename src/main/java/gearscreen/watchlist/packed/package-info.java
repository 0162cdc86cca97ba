/// The bundled edition as the build packs it, so that a start need not read JSON. Entry: [PackedWatchlist].
@NullMarked
package gearscreen.watchlist.packed;

import org.jspecify.annotations.NullMarked;
