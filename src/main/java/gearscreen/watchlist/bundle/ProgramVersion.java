package gearscreen.watchlist.bundle;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// A version of the program, `1.2.3`. What follows the figures (`-SNAPSHOT`) does not count.
public record ProgramVersion(String text) implements Comparable<ProgramVersion> {
    private static final Pattern FORM = Pattern.compile("\\d{1,6}(\\.\\d{1,6}){0,3}([-+][A-Za-z0-9.-]{1,40})?");

    public ProgramVersion {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(text + " is no version of a program");
        }
    }

    /// Empty for a program that was not built as a release (`development`): it reads every bundle it can.
    public static Optional<ProgramVersion> of(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new ProgramVersion(text)) : Optional.empty();
    }

    @Override
    public int compareTo(ProgramVersion other) {
        return Arrays.compare(figures(), other.figures());
    }

    private int[] figures() {
        int[] figures = new int[4];
        String[] parts = text.split("[-+]", 2)[0].split("\\.", -1);
        for (int i = 0; i < parts.length; i++) {
            figures[i] = Integer.parseInt(parts[i]);
        }
        return figures;
    }

    /// Two versions with the same figures are the same.
    @Override
    public boolean equals(Object other) {
        return other instanceof ProgramVersion version && compareTo(version) == 0;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(figures());
    }

    @Override
    public String toString() {
        return text;
    }
}
