package gearscreen.desktop.data;

import gearscreen.app.Program;
import gearscreen.app.edition.InUse;

/// What the screen of the data stands on.
///
/// @param changed is run when another edition is in use, after `inUse` knows it
public record EditionDesk(InUse inUse, Program program, Runnable changed) {}
