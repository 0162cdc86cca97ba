package gearscreen.app.lists;

import gearscreen.watchlist.own.ListFormat;
import gearscreen.watchlist.own.ListSource;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// A list of one's own that is kept.
///
/// @param added the day on which the user added it
/// @param on whether what comes next is compared with it
public record KeptList(ListSource source, LocalDate added, boolean on) {
    private static final int FIELDS = 8;

    KeptList switched(boolean now) {
        return new KeptList(source, added, now);
    }

    /// One line of text, the file's name last: it may hold anything.
    String text() {
        return String.join(
                "\t",
                on ? "on" : "off",
                added.toString(),
                source.format().name(),
                source.date().toString(),
                Boolean.toString(source.dateOfPublisher()),
                Integer.toString(source.entries()),
                Integer.toString(source.names()),
                source.file());
    }

    /// Empty where the text is none of ours.
    static Optional<KeptList> of(String sha256, String text) {
        String[] fields = text.split("\t", FIELDS);
        if (fields.length < FIELDS || !sha256.matches("[0-9a-f]{64}")) {
            return Optional.empty();
        }
        try {
            ListSource source = new ListSource(
                    ListFormat.valueOf(fields[2]),
                    fields[7],
                    LocalDate.parse(fields[3]),
                    Boolean.parseBoolean(fields[4]),
                    sha256,
                    Integer.parseInt(fields[5]),
                    Integer.parseInt(fields[6]));
            return Optional.of(new KeptList(source, LocalDate.parse(fields[1]), fields[0].equals("on")));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
