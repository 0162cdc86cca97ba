/// The one entry point of the program: chooses the window or the terminal. May import both faces.
@NullMarked
package gearscreen.launch;

import org.jspecify.annotations.NullMarked;
