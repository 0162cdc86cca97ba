/// The table of items.
@NullMarked
package gearscreen.desktop.results.table;

import org.jspecify.annotations.NullMarked;
