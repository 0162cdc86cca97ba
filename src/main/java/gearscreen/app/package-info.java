/// The use cases both faces share. May import everything below; no toolkit, no terminal.
@NullMarked
package gearscreen.app;

import org.jspecify.annotations.NullMarked;
