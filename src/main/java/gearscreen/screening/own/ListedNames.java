package gearscreen.screening.own;

import java.util.ArrayList;
import java.util.List;

/// Several texts of lists that are found by one key.
///
/// @param all grows while an index is made
record ListedNames(List<Listed> all) {
    static ListedNames of(Listed first, Listed second) {
        return new ListedNames(new ArrayList<>(List.of(first, second)));
    }
}
