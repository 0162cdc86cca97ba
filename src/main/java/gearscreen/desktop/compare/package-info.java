/// Two scans beside each other. Entry: [gearscreen.desktop.compare.CompareViewModel].
@NullMarked
package gearscreen.desktop.compare;

import org.jspecify.annotations.NullMarked;
