package gearscreen.screening;

import gearscreen.watchlist.Label;
import java.util.List;

/// The answer to one line of free text.
///
/// @param text the line as typed
/// @param answer the line read as an item (its fields say how it was read: vendor, model, MAC, FCC ID) and what
///     screening says of it
/// @param whyNot what came nearest; empty where something was found
/// @param sameHardware the labels under which the suppliers found sell their equipment; empty where nothing was
///     found
public record Lookup(String text, ScreenedItem answer, WhyNot whyNot, List<Label> sameHardware) {
    public Lookup {
        sameHardware = List.copyOf(sameHardware);
    }
}
