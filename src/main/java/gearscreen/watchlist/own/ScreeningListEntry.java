package gearscreen.watchlist.own;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The parts that CSV and JSON of the Consolidated Screening List have in common.
final class ScreeningListEntry {
    /// A short name behind the long one: `China Electronics Technology Group Corporation (CETC)`.
    private static final Pattern SHORT_NAME = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)");

    private ScreeningListEntry() {}

    /// @param otherNames as listed
    /// @param source the list that it comes from: `Entity List (EL) - Bureau of Industry and Security`
    /// @param notice in the Federal Register; may be empty
    static PublicEntry of(
            String type, String name, List<String> otherNames, String source, String notice, String link, int row) {
        // `…; and any successor, sub-unit, or subsidiary thereof` belongs to the listing and not to the name.
        int behind = name.indexOf(';');
        String own = behind < 0 ? name : name.substring(0, behind).strip();
        List<String> others = new ArrayList<>();
        Matcher parts = SHORT_NAME.matcher(own);
        if (parts.matches()) {
            others.add(parts.group(2).strip());
            own = parts.group(1).strip();
        }
        otherNames.stream()
                .map(ScreeningListEntry::withoutAnd)
                .filter(other -> !other.isBlank())
                .forEach(others::add);
        return new PublicEntry(
                type, own, others, notice.isBlank() ? source : source + ", " + notice, link, row, "name");
    }

    /// The last of several names: `and CETC Research Institute 13`.
    private static String withoutAnd(String name) {
        String text = name.strip();
        return text.startsWith("and ") ? text.substring(4).strip() : text;
    }

    static List<String> split(String names) {
        return Arrays.asList(names.split(";", -1));
    }
}
