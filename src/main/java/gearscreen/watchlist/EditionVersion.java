package gearscreen.watchlist;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which edition of the watchlist: year, month, number within the month. `2026.11.10` comes after `2026.11.9`.
public record EditionVersion(int year, int month, int number) implements Comparable<EditionVersion> {
    private static final Pattern FORM = Pattern.compile("(\\d{4})\\.(\\d{1,2})\\.(\\d{1,6})");

    /// Empty where the text is no version of an edition.
    public static Optional<EditionVersion> of(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new EditionVersion(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3))))
                : Optional.empty();
    }

    @Override
    public int compareTo(EditionVersion other) {
        int order = Integer.compare(year, other.year);
        order = order == 0 ? Integer.compare(month, other.month) : order;
        return order == 0 ? Integer.compare(number, other.number) : order;
    }

    // What Java makes of a record by itself it makes when first asked, which takes milliseconds of every start.
    @Override
    public boolean equals(Object other) {
        return other instanceof EditionVersion version && compareTo(version) == 0;
    }

    @Override
    public int hashCode() {
        return (year * 12 + month) * 31 + number;
    }

    /// As [#of] reads it.
    @Override
    public String toString() {
        return year + "." + month + "." + number;
    }
}
