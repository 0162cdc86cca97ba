package gearscreen.desktop.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The distinct places of the items. Where there are too many to choose from there are none.
final class Sites {
    private static final int MOST = 2_000;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final char[] ofRow;
    private boolean tooMany;

    Sites(int rows) {
        ofRow = new char[rows];
        names.add("");
        numbers.put("", 0);
    }

    void put(int row, String name) {
        if (tooMany) {
            return;
        }
        Integer known = numbers.get(name);
        if (known == null) {
            tooMany = names.size() == MOST;
            if (tooMany) {
                names.clear();
                numbers.clear();
                return;
            }
            known = names.size();
            numbers.put(name, known);
            names.add(name);
        }
        ofRow[row] = (char) known.intValue();
    }

    /// In alphabetical order; empty where no item says where it is, or too many differ.
    List<String> choices() {
        return names.stream()
                .filter(name -> !name.isEmpty())
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    boolean is(int row, int number) {
        return ofRow[row] == number;
    }

    /// -1 where no item is there.
    int number(String name) {
        return numbers.getOrDefault(name, -1);
    }
}
