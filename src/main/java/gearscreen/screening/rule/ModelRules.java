package gearscreen.screening.rule;

import gearscreen.screening.known.Knowledge;
import gearscreen.screening.known.Known;
import gearscreen.screening.known.ModelForms;
import gearscreen.screening.known.ModelForms.Form;
import gearscreen.screening.text.NameTable.Hit;
import gearscreen.screening.text.Relations;
import gearscreen.screening.text.WordKind;
import gearscreen.screening.text.Words;
import gearscreen.watchlist.Label;
import gearscreen.watchlist.ModelPattern;
import gearscreen.watchlist.SupplierName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/// Reads a model or part number: the supplier's forms of numbers, and its names and labels where they are
/// written there.
public final class ModelRules {
    /// Longer texts are read to here: regular expressions may take long on long texts.
    private static final int LONGEST = 120;

    private static final int MOST_STARTS = 6;
    private static final int SHORT_NAME = 3;

    private final Knowledge knowledge;
    private final Relations relations;
    private final ModelForms forms;
    private final Remembered<MakerReading> remembered = new Remembered<>(this::work);

    public ModelRules(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.relations = new Relations(knowledge.wording().relations());
        this.forms = knowledge.modelForms();
    }

    public MakerReading read(String cell) {
        return isOther(cell) ? MakerReading.OTHER : remembered.of(cell);
    }

    /// True for nearly all model numbers, those that begin like no supplier's: seen faster than remembered.
    private boolean isOther(String cell) {
        String text = text(cell);
        return hasDigit(text)
                && forms.beginning(text, 0).isEmpty()
                && !strongFormBegins(text)
                && !knowledge.names().mayBeIn(text);
    }

    private MakerReading work(String cell) {
        String text = text(cell);
        if (!knowledge.names().mayBeIn(text) && hasDigit(text)) {
            List<Clue> clues = new ArrayList<>(0);
            match(text, 0, clues, Set.of());
            return clues.isEmpty() ? MakerReading.OTHER : new MakerReading(clues, true);
        }
        Words words = knowledge.vocabulary().read(cell);
        List<Clue> clues = new ArrayList<>(1);
        List<Hit<Known>> hits = relations.ofMaker(words, knowledge.names().find(words));
        for (Hit<Known> hit : hits) {
            named(words, hit).ifPresent(clues::add);
        }
        match(text, behindName(text, hits, words), clues, firstOwners(hits));
        boolean somebody = words.namesSomebody()
                || words.all().stream()
                        .anyMatch(word -> Character.isDigit(word.text().charAt(0)));
        return clues.isEmpty() && !somebody ? MakerReading.NOBODY : new MakerReading(clues, somebody);
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /// @param owners whose names the text begins with
    private void match(String text, int behindName, List<Clue> clues, Set<String> owners) {
        for (int from : starts(text, behindName)) {
            boolean behindOwn = from > 0 && from == behindName;
            for (Form form : forms.beginning(text, from)) {
                boolean own = behindOwn && owners.contains(form.supplier().id());
                if (form.strong() || from == 0 || own || (!behindOwn && isBehindThing(text, from))) {
                    match(form, text, from)
                            .filter(_ -> from == 0 || own || isOfMaker(text, from))
                            .ifPresent(clue -> add(clues, clue));
                }
            }
        }
    }

    private static Set<String> firstOwners(List<Hit<Known>> hits) {
        return hits.stream()
                .filter(hit -> hit.from() == 0)
                .map(hit -> hit.value().supplier().id())
                .collect(Collectors.toSet());
    }

    /// `4ch NVR DS-7104`: what the thing is stands before its number, and no name.
    private boolean isBehindThing(String text, int from) {
        return knowledge.vocabulary().read(text.substring(0, from)).all().stream()
                .allMatch(word -> word.kind().shared() || word.kind() == WordKind.NUMBER);
    }

    /// `Power supply for DS-2CD2143` is none, nor is the number behind a name that is not the maker's.
    private boolean isOfMaker(String text, int from) {
        Words before = knowledge.vocabulary().read(text.substring(0, from) + 'X');
        int at = before.size() - 1;
        List<Hit<Known>> names = knowledge.names().find(before);
        return !relations.saidBefore(before, at)
                && names.stream().filter(hit -> hit.to() == at).allMatch(relations.ofMaker(before, names)::contains);
    }

    /// Whether a strong model number can begin somewhere in the text.
    boolean mayHoldStrong(String cell) {
        String text = text(cell);
        return hasDigit(text) && strongFormBegins(text);
    }

    private boolean strongFormBegins(String text) {
        int from = 0;
        for (int start = 0; start < MOST_STARTS && from < text.length(); start++) {
            if (ModelForms.hasStrong(forms.beginning(text, from))) {
                return true;
            }
            from = nextStart(text, from);
        }
        return false;
    }

    /// A supplier's name or a label in the model's cell. Short names and labels must begin it.
    private Optional<Clue> named(Words words, Hit<Known> hit) {
        boolean begins = hit.from() == 0;
        boolean isShort = words.glued(hit.from(), hit.to()).length() <= SHORT_NAME;
        String part = words.part(hit.from(), hit.to());
        return switch (hit.value()) {
            case Known.Name name -> {
                SupplierName listed = name.name();
                if ((isShort && !begins) || listed.kind() == SupplierName.Kind.MISSPELLING) {
                    yield Optional.empty();
                }
                yield Optional.of(new Clue(
                        Rule.NAME_INSIDE,
                        name.supplier(),
                        part,
                        listed.text(),
                        name.kind(),
                        listed.kind() == SupplierName.Kind.WEAK ? weak(words, hit) : Weight.LIKELY,
                        listed.provenance(),
                        Optional.empty()));
            }
            case Known.Brand brand -> {
                boolean own = brand.label().range() == Label.Range.ALL
                        && !brand.label().generic()
                        && !isShort;
                if (!begins && !own) {
                    yield Optional.empty();
                }
                Weight weight = MakerRules.weight(brand);
                yield Optional.of(MakerRules.labelClue(
                        brand, part, brand.label().generic() ? Weight.SUPPORT : weight.atMost(Weight.POSSIBLE)));
            }
        };
    }

    /// A weak name that is all of the cell, or stands before what the thing is: `HIK camera`, `HIK 4MP dome`.
    private static Weight weak(Words words, Hit<Known> hit) {
        boolean whole = hit.from() == 0 && hit.to() == words.size();
        int next = hit.to();
        while (next < words.size() && words.word(next).kind() == WordKind.NUMBER) {
            next++;
        }
        boolean ofDevice =
                hit.from() == 0 && next < words.size() && words.word(next).kind() == WordKind.DEVICE;
        return whole || ofDevice ? Weight.POSSIBLE : Weight.SUPPORT;
    }

    /// Dashes of all kinds are hyphens, and blanks at the ends go: ` DS–2CD2143 ` → `DS-2CD2143`.
    private static String text(String cell) {
        String text = cell.length() > LONGEST ? cell.substring(0, LONGEST) : cell;
        if (isPlain(text)) {
            return text;
        }
        return text.replace('‐', '-')
                .replace('‑', '-')
                .replace('–', '-')
                .replace('—', '-')
                .replace('−', '-')
                .replace('_', '-')
                .strip();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7E || c == '_' || (c <= ' ' && (c < ' ' || i == 0 || i == text.length() - 1))) {
                return false;
            }
        }
        return true;
    }

    /// Where a strong model number may begin: at the start, behind a supplier's name or label, behind a blank.
    private static List<Integer> starts(String text, int behindName) {
        List<Integer> starts = new ArrayList<>(2);
        starts.add(0);
        int at = nextStart(text, 0);
        while (at < text.length() && starts.size() < MOST_STARTS) {
            starts.add(at);
            at = nextStart(text, at);
        }
        if (behindName > 0 && !starts.contains(behindName)) {
            starts.add(behindName);
        }
        return starts;
    }

    /// Where behind this place the next number may begin; the length of the text where there is none.
    private static int nextStart(String text, int at) {
        for (int i = at + 1; i < text.length(); i++) {
            char before = text.charAt(i - 1);
            if ((before == ' ' || before == '(' || before == '"') && Character.isLetterOrDigit(text.charAt(i))) {
                return i;
            }
        }
        return text.length();
    }

    /// Where the text goes on behind a name that begins it: `Dahua NVR5216` → 6; 0 where no name begins it.
    private static int behindName(String text, List<Hit<Known>> hits, Words words) {
        if (hits.isEmpty() || hits.getFirst().from() > 0) {
            return 0;
        }
        int behind = words.word(hits.getFirst().to() - 1).to();
        while (behind < text.length() && !Character.isLetterOrDigit(text.charAt(behind))) {
            behind++;
        }
        return behind < text.length() ? behind : 0;
    }

    private static Optional<Clue> match(Form form, String text, int from) {
        Matcher matcher = form.pattern().regex().matcher(text);
        matcher.region(from, text.length());
        if (matcher.lookingAt()) {
            return Optional.of(
                    clue(form, text, from, matcher.end(), weight(form.pattern().strength())));
        }
        if (form.loose() != form.pattern().regex()) {
            matcher = form.loose().matcher(text);
            matcher.region(from, text.length());
            if (matcher.lookingAt()) {
                return Optional.of(clue(form, text, from, matcher.end(), Weight.POSSIBLE));
            }
        }
        return Optional.empty();
    }

    private static Weight weight(ModelPattern.Strength strength) {
        return switch (strength) {
            case STRONG -> Weight.LIKELY;
            case MEDIUM -> Weight.POSSIBLE;
            case WEAK -> Weight.SUPPORT;
        };
    }

    private static Clue clue(Form form, String text, int from, int end, Weight weight) {
        int to = end;
        while (to < text.length() && text.charAt(to) != ' ') {
            to++;
        }
        ModelPattern pattern = form.pattern();
        return new Clue(
                Rule.MODEL_PATTERN,
                form.supplier(),
                text.substring(from, to),
                pattern.label().en(),
                "pattern-" + pattern.strength().name().toLowerCase(Locale.ROOT),
                weight,
                pattern.provenance(),
                form.label(),
                Optional.of(pattern.label()));
    }

    private static void add(List<Clue> clues, Clue clue) {
        for (int i = 0; i < clues.size(); i++) {
            Clue other = clues.get(i);
            if (other.rule() == Rule.MODEL_PATTERN && other.supplier().equals(clue.supplier())) {
                if (clue.weight().compareTo(other.weight()) > 0) {
                    clues.set(i, clue);
                }
                return;
            }
        }
        clues.add(clue);
    }
}
