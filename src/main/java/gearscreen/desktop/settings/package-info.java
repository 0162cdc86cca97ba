/// What the user may choose, and keeping it. Entry: [gearscreen.desktop.settings.SettingsViewModel].
@NullMarked
package gearscreen.desktop.settings;

import org.jspecify.annotations.NullMarked;
