package gearscreen.screening.known;

import gearscreen.watchlist.Label;
import gearscreen.watchlist.ModelPattern;
import gearscreen.watchlist.Supplier;
import gearscreen.watchlist.Watchlist;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The switched-on forms of model numbers, found by how a number begins.
public final class ModelForms {
    private static final int PREFIX = 3;

    /// Bits of a character between blank and underscore, which is where numbers are written in capitals.
    private static final int BITS = 6;

    private final List<Form> forms = new ArrayList<>();
    private final AtomicReferenceArray<@Nullable List<Form>> byPrefix =
            new AtomicReferenceArray<>(1 << (PREFIX * BITS));

    /// A pattern with its supplier.
    ///
    /// @param label whose numbers these are, where a supplier makes them for a label: `IP8M-2496EB` is Amcrest's
    /// @param loose the pattern with a blank or nothing for its first hyphen, `DS 2CD2143` and `DS2CD2143` as
    ///     people type; the same for those that are not strong
    public record Form(ModelPattern pattern, Supplier supplier, Optional<Label> label, Pattern loose) {
        public boolean strong() {
            return pattern.strength() == ModelPattern.Strength.STRONG;
        }
    }

    /// @param labelOf the label that a pattern's title begins with; empty where the numbers are the supplier's own
    ModelForms(Watchlist watchlist, Function<ModelPattern, Optional<Label>> labelOf) {
        for (ModelPattern pattern : watchlist.modelPatterns()) {
            Optional<Supplier> supplier = watchlist.supplier(pattern.supplier());
            if (pattern.provenance().on() && supplier.isPresent()) {
                forms.add(new Form(pattern, supplier.get(), labelOf.apply(pattern), loose(pattern)));
            }
        }
    }

    private static Pattern loose(ModelPattern pattern) {
        String regex = pattern.regex().pattern();
        int hyphen = firstHyphen(regex);
        return pattern.strength() == ModelPattern.Strength.STRONG && hyphen > 0
                ? Pattern.compile(
                        regex.substring(0, hyphen) + "[- ]?" + regex.substring(hyphen + 1), Pattern.CASE_INSENSITIVE)
                : pattern.regex();
    }

    /// The first hyphen that every text must have: outside of classes and groups, behind two letters, of which the
    /// second may be left out (`DHI?-`).
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
                    int last = i > 2 && regex.charAt(i - 1) == '?' ? i - 2 : i - 1;
                    boolean plain = !inClass && depth == 0 && last > 0 && Character.isLetter(regex.charAt(last - 1));
                    if (plain && Character.isLetter(regex.charAt(last)) && regex.charAt(i + 1) != '?') {
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
        int key = 0;
        for (int i = from; i < from + PREFIX; i++) {
            int sign = sign(text.charAt(i));
            if (sign < 0) {
                return find(text.substring(from, from + PREFIX));
            }
            key = key << BITS | sign;
        }
        List<Form> known = byPrefix.get(key);
        if (known == null) {
            known = find(text.substring(from, from + PREFIX));
            byPrefix.set(key, known);
        }
        return known;
    }

    public static boolean hasStrong(List<Form> forms) {
        for (int i = 0; i < forms.size(); i++) {
            if (forms.get(i).strong()) {
                return true;
            }
        }
        return false;
    }

    /// The character as a number of [#BITS] bits, the same for both cases; -1 for what no number is written with.
    private static int sign(char c) {
        int capital = c >= 'a' && c <= 'z' ? c - 0x20 : c;
        return capital >= ' ' && capital <= '_' ? capital - ' ' : -1;
    }

    private List<Form> find(String prefix) {
        return forms.stream().filter(form -> canBegin(form.loose(), prefix)).toList();
    }

    @SuppressWarnings("JdkObsolete") // whether more characters could still make a match is just the question
    private static boolean canBegin(Pattern pattern, String prefix) {
        Matcher matcher = pattern.matcher(prefix);
        return matcher.lookingAt() || matcher.hitEnd();
    }
}
