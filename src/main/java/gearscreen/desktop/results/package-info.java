/// What the scan found, filtered, sorted and marked: what the page of results shows.
@NullMarked
package gearscreen.desktop.results;

import org.jspecify.annotations.NullMarked;
