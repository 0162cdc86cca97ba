package gearscreen.inventory.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds the columns of a table that is aligned with blanks: the places where every line has a blank and the next
/// column begins after it.
final class FixedWidth {
    private final HeaderWords words;

    FixedWidth(HeaderWords words) {
        this.words = words;
    }

    /// Where the columns begin; empty where the lines are not aligned.
    ///
    /// @param lines without blank ones
    List<Integer> starts(List<String> lines) {
        int header = header(lines);
        if (header < 0 || lines.size() - header < 2) {
            return List.of();
        }
        String title = lines.get(header);
        List<String> body = new ArrayList<>();
        for (String line : lines.subList(header + 1, lines.size())) {
            if (gaps(line) > 0 && !ruler(line)) {
                body.add(line);
            }
        }
        if (body.isEmpty()) {
            return List.of();
        }
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int at = 1; at < title.length(); at++) {
            if (title.charAt(at - 1) == ' ' && title.charAt(at) != ' ' && blankBefore(body, at)) {
                starts.add(at);
            }
        }
        return starts.size() < 2 ? List.of() : starts;
    }

    private int header(List<String> lines) {
        int best = -1;
        int most = 1;
        for (int i = 0; i < Math.min(lines.size(), 40); i++) {
            int known = 0;
            for (String part : lines.get(i).strip().split(" {2,}", -1)) {
                known += words.isHeader(part) ? 1 : 0;
            }
            if (known > most) {
                most = known;
                best = i;
            }
        }
        return best;
    }

    private static boolean blankBefore(List<String> body, int at) {
        int blank = 0;
        for (String line : body) {
            blank += at > line.length() || line.charAt(at - 1) == ' ' ? 1 : 0;
        }
        return blank >= body.size() * 0.9;
    }

    private static int gaps(String line) {
        return line.strip().split(" {2,}", -1).length - 1;
    }

    private static boolean ruler(String line) {
        char[] marks = line.replace(" ", "").toCharArray();
        Arrays.sort(marks);
        return marks.length > 0 && marks[0] == marks[marks.length - 1] && !Character.isLetterOrDigit(marks[0]);
    }
}
