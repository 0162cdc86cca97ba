package gearscreen.fault;

import java.util.List;

/// What a process said before it was killed.
///
/// @param begun number of the last deed that was begun; 0 where none was
/// @param saved number of the last deed that was called saved; 0 where none was
/// @param deeds how many were called saved
/// @param other what it said beside that; empty where all went well
record Told(int begun, int saved, int deeds, List<String> other) {
    static Told of(List<String> lines) {
        int begun = 0;
        int saved = 0;
        int deeds = 0;
        for (String line : lines) {
            if (line.startsWith(KilledProgram.BEGUN + " ")) {
                begun = number(line);
            } else if (line.startsWith(KilledProgram.SAVED + " ")) {
                saved = number(line);
                deeds++;
            }
        }
        List<String> other = lines.stream()
                .filter(line -> !line.matches("(" + KilledProgram.BEGUN + "|" + KilledProgram.SAVED + ") [0-9]+"))
                .toList();
        return new Told(begun, saved, deeds, other);
    }

    private static int number(String line) {
        return Integer.parseInt(line.substring(line.indexOf(' ') + 1));
    }

    /// True where it was killed in the middle of one.
    boolean inTheMiddle() {
        return begun > saved;
    }
}
