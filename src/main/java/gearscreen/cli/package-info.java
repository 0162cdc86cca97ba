/// The terminal face, by picocli. May import `app` and the value packages.
@NullMarked
package gearscreen.cli;

import org.jspecify.annotations.NullMarked;
