/// The window. Views bind, view models decide. The only room that knows JavaFX and AtlantaFX.
@NullMarked
package gearscreen.desktop;

import org.jspecify.annotations.NullMarked;
