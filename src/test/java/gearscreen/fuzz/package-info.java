/// Hostile input for everything that reads what comes from outside: a short run with every build, a long one led by
/// coverage with a command that the page on security names.
@NullMarked
package gearscreen.fuzz;

import org.jspecify.annotations.NullMarked;
