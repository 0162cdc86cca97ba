package gearscreen.desktop.settings;

import javafx.scene.layout.Region;

/// One part of the settings.
///
/// @param id its title's key is `settings.section.` + id
record Section(String id, Region form) {}
