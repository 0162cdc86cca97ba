/// Small parts that every screen is built from: type styles, notices, untrusted text made visible.
@NullMarked
package gearscreen.desktop.kit;

import org.jspecify.annotations.NullMarked;
