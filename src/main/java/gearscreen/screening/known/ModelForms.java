package gearscreen.screening.known;

import gearscreen.watchlist.ModelPattern;
import gearscreen.watchlist.Supplier;
import gearscreen.watchlist.Watchlist;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The switched-on forms of model numbers, found by how a number begins.
public final class ModelForms {
    private static final int PREFIX = 3;
    private static final int MOST_PREFIXES = 1 << 14;

    private final List<Form> forms = new ArrayList<>();
    private final ConcurrentHashMap<String, List<Form>> byPrefix = new ConcurrentHashMap<>();

    /// A pattern with its supplier.
    ///
    /// @param loose the pattern with its first hyphen left out or not, `DS2CD2143` as people type; the same for
    ///     those that are not strong
    public record Form(ModelPattern pattern, Supplier supplier, Pattern loose) {
        public boolean strong() {
            return pattern.strength() == ModelPattern.Strength.STRONG;
        }
    }

    ModelForms(Watchlist watchlist) {
        for (ModelPattern pattern : watchlist.modelPatterns()) {
            Optional<Supplier> supplier = watchlist.supplier(pattern.supplier());
            if (pattern.provenance().on() && supplier.isPresent()) {
                forms.add(new Form(pattern, supplier.get(), loose(pattern)));
            }
        }
    }

    private static Pattern loose(ModelPattern pattern) {
        String regex = pattern.regex().pattern();
        int hyphen = firstHyphen(regex);
        return pattern.strength() == ModelPattern.Strength.STRONG && hyphen > 0
                ? Pattern.compile(
                        regex.substring(0, hyphen) + "-?" + regex.substring(hyphen + 1), Pattern.CASE_INSENSITIVE)
                : pattern.regex();
    }

    /// The first hyphen that every text must have: outside of classes and groups, behind two letters.
    private static int firstHyphen(String regex) {
        int depth = 0;
        boolean inClass = false;
        for (int i = 0; i < regex.length() - 1; i++) {
            switch (regex.charAt(i)) {
                case '[' -> inClass = true;
                case ']' -> inClass = false;
                case '(' -> depth++;
                case ')' -> depth--;
                case '-' -> {
                    boolean plain = !inClass && depth == 0 && i > 1 && Character.isLetter(regex.charAt(i - 2));
                    if (plain && Character.isLetter(regex.charAt(i - 1)) && regex.charAt(i + 1) != '?') {
                        return i;
                    }
                }
                default -> {}
            }
        }
        return -1;
    }

    /// The forms that a text with these first characters can have. A form that fails on the characters alone
    /// without having wanted more of them fails on every text that begins with them.
    ///
    /// @param from where the number begins in the text
    public List<Form> beginning(String text, int from) {
        if (from + PREFIX > text.length()) {
            return from == 0 ? List.copyOf(forms) : List.of();
        }
        String prefix = text.substring(from, from + PREFIX).toUpperCase(Locale.ROOT);
        List<Form> known = byPrefix.get(prefix);
        if (known == null) {
            known = forms.stream()
                    .filter(form -> canBegin(form.loose(), prefix))
                    .toList();
            if (byPrefix.size() < MOST_PREFIXES) {
                byPrefix.put(prefix, known);
            }
        }
        return known;
    }

    @SuppressWarnings("JdkObsolete") // whether more characters could still make a match is just the question
    private static boolean canBegin(Pattern pattern, String prefix) {
        Matcher matcher = pattern.matcher(prefix);
        return matcher.lookingAt() || matcher.hitEnd();
    }
}
