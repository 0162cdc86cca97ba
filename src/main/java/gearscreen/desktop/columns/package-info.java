/// How the file was read, and which column feeds which field.
@NullMarked
package gearscreen.desktop.columns;

import org.jspecify.annotations.NullMarked;
