/// What leaves the program: CSV, HTML, JSON and text, made from a scan result. May import inventory, watchlist,
/// screening and text; Jackson for JSON.
@NullMarked
package gearscreen.report;

import org.jspecify.annotations.NullMarked;
