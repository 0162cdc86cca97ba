/// Runs the program where no way leads to the network.
@NullMarked
package gearscreen.launch.offline;

import org.jspecify.annotations.NullMarked;
