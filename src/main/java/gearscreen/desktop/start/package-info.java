/// The first screen: choose a file, say who you are.
@NullMarked
package gearscreen.desktop.start;

import org.jspecify.annotations.NullMarked;
