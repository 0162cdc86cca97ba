/// What the window needs of the desktop around it: files, links, clipboard. Each is an interface, so that tests can do
/// without.
@NullMarked
package gearscreen.desktop.port;

import org.jspecify.annotations.NullMarked;
