package gearscreen.desktop;

import gearscreen.app.CheckInventory;
import gearscreen.desktop.data.EditionDesk;
import gearscreen.desktop.export.ReportWriter;
import gearscreen.desktop.lookup.Edition;
import gearscreen.desktop.scan.Asking;
import gearscreen.desktop.scan.SampleFile;
import gearscreen.watchlist.OrganisationProfile;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;

/// What the window stands on.
///
/// @param home where reports go that have no better place
public record Core(
        CheckInventory check,
        Asking asking,
        ReportWriter reports,
        Collection<OrganisationProfile> profiles,
        Edition edition,
        SampleFile sample,
        Path home,
        InstantSource clock,
        EditionDesk editions) {}
