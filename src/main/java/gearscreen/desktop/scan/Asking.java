package gearscreen.desktop.scan;

import gearscreen.app.ForWhom;
import gearscreen.inventory.Item;
import gearscreen.inventory.Layout;
import gearscreen.screening.Lookup;
import gearscreen.screening.WhyNot;
import gearscreen.screening.applicability.DirectiveBearing;
import gearscreen.screening.applicability.ListingEffect;
import gearscreen.watchlist.Supplier;
import gearscreen.watchlist.Watchlist;
import java.time.LocalDate;
import java.util.List;

/// What the window asks of screening beside a whole scan.
public interface Asking {
    WhyNot whyNot(Item item, Layout layout);

    /// What every directive of the watchlist means, strongest first.
    List<DirectiveBearing> directives(ForWhom who, LocalDate asOf);

    /// The listings of a supplier with what they mean, strongest first.
    List<ListingEffect> listings(Supplier supplier, ForWhom who, LocalDate asOf);

    /// The edition that answers.
    Watchlist watchlist();

    Lookup lookup(String line, ForWhom who, LocalDate asOf);
}
