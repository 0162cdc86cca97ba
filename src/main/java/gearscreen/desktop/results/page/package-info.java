/// The page of results around its table: counts, filters, detail, and where each line ended.
@NullMarked
package gearscreen.desktop.results.page;

import org.jspecify.annotations.NullMarked;
