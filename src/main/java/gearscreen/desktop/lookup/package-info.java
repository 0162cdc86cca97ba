/// Checks single items before buying.
@NullMarked
package gearscreen.desktop.lookup;

import org.jspecify.annotations.NullMarked;
