/// What the program remembers between runs beside the scans: settings, and the folders where everything lies. Entry:
/// [gearscreen.app.settings.SettingsFile] and [gearscreen.app.settings.Folders]. Never holds a cell of an inventory
/// nor a password. May use Jackson and the library that knows the platforms’ folders.
@NullMarked
package gearscreen.app.settings;

import org.jspecify.annotations.NullMarked;
