package gearscreen.desktop.scan;

import gearscreen.inventory.Item;
import gearscreen.inventory.Layout;
import gearscreen.screening.Lookup;
import gearscreen.screening.WhyNot;
import java.time.LocalDate;
import java.util.List;

/// What the window asks of screening beside a whole scan.
public interface Asking {
    WhyNot whyNot(Item item, Layout layout);

    /// @param profiles ids; empty where not set
    Lookup lookup(String line, List<String> profiles, LocalDate asOf);
}
