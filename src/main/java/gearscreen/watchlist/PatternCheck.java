package gearscreen.watchlist;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Whether a model pattern may be used: it compiles, cannot run away, and does not match everything.
///
/// A repetition inside a repetition (`(a+)+`) can take time that doubles with each character; as a stranger may
/// write the pattern, such a one is refused, and so are back references, which have the same effect.
public final class PatternCheck {
    /// Longer patterns are refused: the longest one in the watchlist has about 700 characters.
    static final int LONGEST = 2000;

    /// Texts that no model pattern may match: words and figures that stand in every inventory.
    private static final String[] EVERYDAY = {
        "", " ", "-", "camera", "IP Camera", "NVR", "switch", "unknown", "12345", "A", "192.0.2.1", "Model 1"
    };

    private PatternCheck() {}

    /// The fault of a pattern: `syntax`, `tooLong`, `nestedRepetition`, `backReference`, `matchesAnything`;
    /// empty where it may be used.
    public static Optional<String> fault(String regex) {
        if (regex.length() > LONGEST) {
            return Optional.of("tooLong");
        }
        Pattern pattern;
        try {
            pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
        } catch (PatternSyntaxException _) {
            return Optional.of("syntax");
        }
        if (regex.matches("(?s).*\\\\(?:[1-9]|k<).*")) {
            return Optional.of("backReference");
        }
        if (nestedRepetition(regex)) {
            return Optional.of("nestedRepetition");
        }
        for (String text : EVERYDAY) {
            if (pattern.matcher(text).lookingAt()) {
                return Optional.of("matchesAnything");
            }
        }
        return Optional.empty();
    }

    /// True where a group that holds a repetition without an upper end is itself repeated.
    private static boolean nestedRepetition(String regex) {
        int depth = 0;
        boolean[] unbounded = new boolean[regex.length() + 1];
        boolean inClass = false;
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (c == '\\') {
                i++;
            } else if (inClass) {
                inClass = c != ']';
            } else if (c == '[') {
                inClass = true;
            } else if (c == '(') {
                unbounded[++depth] = false;
            } else if (c == ')' && depth > 0) {
                boolean inner = unbounded[depth--];
                if (inner && repeats(regex, i + 1)) {
                    return true;
                }
                unbounded[depth] |= inner;
            } else if (c == '*' || c == '+' || openEnded(regex, i)) {
                unbounded[depth] = true;
            }
        }
        return false;
    }

    private static boolean repeats(String regex, int at) {
        return at < regex.length() && (regex.charAt(at) == '*' || regex.charAt(at) == '+' || regex.charAt(at) == '{');
    }

    private static boolean openEnded(String regex, int at) {
        if (regex.charAt(at) != '{') {
            return false;
        }
        int end = regex.indexOf('}', at);
        return end > at && regex.charAt(end - 1) == ',';
    }
}
