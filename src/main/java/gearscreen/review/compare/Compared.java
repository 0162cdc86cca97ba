package gearscreen.review.compare;

import gearscreen.inventory.Field;
import gearscreen.inventory.Item;
import gearscreen.inventory.LinePlace;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One of the two scans of a comparison: one in hand, one that was kept, or what a report says of one.
public interface Compared {
    /// @param name of the inventory
    /// @param edition version of the watchlist
    /// @param profiles ids; empty where none was set
    /// @param asOf the day as of which directives were looked at
    /// @param mapping for each field the names of its columns
    /// @param lists SHA-256 of the lists of one's own that were used
    /// @param whole false where the items that are not flagged are not there
    record Facts(
            String name,
            String edition,
            LocalDate editionDate,
            List<String> profiles,
            LocalDate asOf,
            Map<Field, Set<String>> mapping,
            Set<String> lists,
            boolean whole) {
        public Facts {
            profiles = List.copyOf(profiles);
            mapping = Map.copyOf(mapping);
            lists = Set.copyOf(lists);
        }
    }

    Facts facts();

    /// How many items there are; they are named by their places.
    int items();

    Item item(int place);

    /// Empty where the item is not flagged.
    List<Seen> findings(int place);

    default boolean flagged(int place) {
        return !findings(place).isEmpty();
    }

    /// The file of a line of an item, and its number there.
    LinePlace place(int line);

    boolean ofSeveralFiles();
}
