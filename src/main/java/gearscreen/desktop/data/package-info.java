/// Where the facts come from: the edition in use, its sources and age, taking another into use and going back. Entry:
/// [DataView], [DataViewModel].
@NullMarked
package gearscreen.desktop.data;

import org.jspecify.annotations.NullMarked;
