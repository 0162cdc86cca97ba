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
        ModelText text = ModelText.of(cell);
        return text.hasDigit()
                && forms.beginning(text.text(), 0).isEmpty()
                && !strongFormBegins(text)
                && !knowledge.names().mayBeIn(text.text());
    }

    private MakerReading work(String cell) {
        ModelText text = ModelText.of(cell);
        if (!knowledge.names().mayBeIn(text.text()) && text.hasDigit()) {
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
        match(text, text.behindName(hits, words), clues, firstOwners(hits));
        boolean somebody = words.namesSomebody()
                || words.all().stream()
                        .anyMatch(word -> Character.isDigit(word.text().charAt(0)));
        return clues.isEmpty() && !somebody ? MakerReading.NOBODY : new MakerReading(clues, somebody);
    }

    /// @param owners whose names the text begins with
    private void match(ModelText model, int behindName, List<Clue> clues, Set<String> owners) {
        String text = model.text();
        for (int from : model.starts(behindName)) {
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
        ModelText text = ModelText.of(cell);
        return text.hasDigit() && strongFormBegins(text);
    }

    private boolean strongFormBegins(ModelText text) {
        int from = 0;
        for (int start = 0; start < ModelText.MOST_STARTS && from < text.text().length(); start++) {
            if (ModelForms.hasStrong(forms.beginning(text.text(), from))) {
                return true;
            }
            from = text.nextStart(from);
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
                Weight weight = LabelClue.weight(brand);
                yield Optional.of(LabelClue.of(
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
