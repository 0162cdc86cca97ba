/// How an item’s outcome is shown and put in words; shared by the results and the quick check.
@NullMarked
package gearscreen.desktop.findings;

import org.jspecify.annotations.NullMarked;
