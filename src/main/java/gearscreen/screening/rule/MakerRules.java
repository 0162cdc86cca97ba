package gearscreen.screening.rule;

import gearscreen.screening.known.Knowledge;
import gearscreen.screening.known.Known;
import gearscreen.screening.text.NameTable.Hit;
import gearscreen.screening.text.Relations;
import gearscreen.screening.text.WordKind;
import gearscreen.screening.text.Words;
import gearscreen.screening.text.Words.Word;
import gearscreen.watchlist.Label;
import gearscreen.watchlist.Supplier;
import gearscreen.watchlist.SupplierName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a cell that names a maker: exact names, names inside, labels, near names.
public final class MakerRules {
    private static final int SHORT_NAME = 3;
    private static final int SURE_HAN_NAME = 4;
    private static final Pattern DIGITS_AMONG_LETTERS = Pattern.compile("\\p{L}\\d\\p{L}");

    private final Knowledge knowledge;
    private final Relations relations;
    private final NearRules near;
    private final Remembered<MakerReading> remembered = new Remembered<>(this::work);

    public MakerRules(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.near = new NearRules(knowledge);
        this.relations = new Relations(knowledge.wording().relations());
    }

    public MakerReading read(String cell) {
        return remembered.of(cell);
    }

    private MakerReading work(String cell) {
        Words words = knowledge.vocabulary().read(cell);
        List<Hit<Known>> whole = knowledge.names().find(words);
        List<Hit<Known>> all = whole.isEmpty() ? stuck(words) : whole;
        List<Hit<Known>> hits = relations.ofMaker(words, all);
        if (hits.isEmpty() && !all.isEmpty()) {
            return namesAnother(words, all) ? MakerReading.OTHER : MakerReading.NOBODY;
        }
        List<Clue> clues = new ArrayList<>(2);
        for (Hit<Known> hit : hits) {
            clue(words, hits, hit).ifPresent(clue -> add(clues, clue));
        }
        boolean somebody = words.namesSomebody() || isFirmOfCommonWords(words);
        boolean found = clues.stream().anyMatch(clue -> clue.weight().atLeast(Weight.POSSIBLE))
                || hits.stream()
                        .anyMatch(hit -> isAlone(words, hits, hit.value().supplier()));
        if (somebody && !found) {
            near.clue(words).ifPresent(clues::add);
        }
        return clues.isEmpty() && !somebody ? MakerReading.NOBODY : new MakerReading(clues, somebody);
    }

    /// Whether something is left beside names that are said not to be the maker: `Axis (was Hikvision)`.
    private boolean namesAnother(Words words, List<Hit<Known>> refused) {
        for (int i = 0; i < words.size(); i++) {
            int at = i;
            boolean name = words.word(i).kind() == WordKind.WORD
                    && words.word(i).text().length() > 1
                    && !relations.isAbout(words, i);
            if (name && refused.stream().noneMatch(hit -> hit.from() <= at && at < hit.to())) {
                return true;
            }
        }
        return false;
    }

    /// `ComNet`, `H3C`, `Northern Video`, `W Box`: no word that tells a firm apart, but the name of one. A single
    /// common word names nobody, whoever has registered it.
    private boolean isFirmOfCommonWords(Words words) {
        return words.size() > 1
                && (knowledge.otherFirms().isFirm(words)
                        || isPlaceAndTrade(words)
                        || isLetterAndThing(words)
                        || DIGITS_AMONG_LETTERS
                                .matcher(words.part(0, words.size()))
                                .matches());
    }

    /// A place before a trade is how firms are called (`Northern Video`); a country before a thing is where that was
    /// made (`China camera`).
    private static boolean isPlaceAndTrade(Words words) {
        boolean place = words.word(0).kind() == WordKind.PLACE && words.word(1).kind() == WordKind.GENERIC;
        return place && !words.has(WordKind.FILLER);
    }

    private static boolean isLetterAndThing(Words words) {
        Word first = words.word(0);
        return first.kind() == WordKind.WORD
                && first.text().length() == 1
                && words.word(1).text().length() > 2
                && words.word(1).kind() != WordKind.NUMBER;
    }

    private List<Hit<Known>> stuck(Words words) {
        List<Hit<Known>> stuck = knowledge.names().findStuck(words, knowledge.vocabulary()::isStuck);
        return stuck.isEmpty() || knowledge.otherFirms().isLikeFirm(words) ? List.of() : stuck;
    }

    /// One clue per supplier and rule is enough.
    private static void add(List<Clue> clues, Clue clue) {
        boolean known = clues.stream()
                .anyMatch(other -> other.supplier().equals(clue.supplier())
                        && other.rule() == clue.rule()
                        && other.weight().atLeast(clue.weight()));
        if (!known) {
            clues.add(clue);
        }
    }

    private Optional<Clue> clue(Words words, List<Hit<Known>> hits, Hit<Known> hit) {
        return switch (hit.value()) {
            case Known.Name name -> name(words, hits, hit, name);
            case Known.Brand brand -> label(words, hits, hit, brand);
        };
    }

    private Optional<Clue> name(Words words, List<Hit<Known>> hits, Hit<Known> hit, Known.Name name) {
        boolean alone = isAlone(words, hits, name.supplier());
        if (!alone && inside(words, hit)) {
            return Optional.empty();
        }
        if (name.common() && elsewhere(words, hit, name)) {
            return Optional.empty();
        }
        SupplierName listed = name.name();
        Rule rule = alone ? Rule.EXACT_NAME : Rule.NAME_INSIDE;
        Weight weight = alone ? rule.most() : amongOthers(words, hits, hit, name);
        if (listed.kind() == SupplierName.Kind.WEAK) {
            weight = alone ? Weight.POSSIBLE : Weight.SUPPORT;
        } else if (listed.kind() == SupplierName.Kind.MISSPELLING) {
            rule = Rule.NEAR_NAME;
        } else if (name.transcribed()) {
            weight = Weight.POSSIBLE;
        } else if (name.supplier().status() == Supplier.Status.BRAND_CHECK) {
            weight = Weight.LIKELY;
        }
        return Optional.of(new Clue(
                rule,
                name.supplier(),
                words.part(hit.from(), hit.to()),
                listed.text(),
                name.kind(),
                weight,
                listed.provenance(),
                Optional.empty()));
    }

    /// What a name is worth among words that are not the supplier's.
    ///
    /// A trade that has nothing to do with electronics makes it another firm's: `Autel Hotels` → possible, and
    /// no clue where many firms bear the name: `Dahua Scales`. Two or three letters, and names that many firms
    /// bear, are the supplier's for sure only without strange words: `DJI Denver` → possible.
    private Weight amongOthers(Words words, List<Hit<Known>> hits, Hit<Known> hit, Known.Name name) {
        boolean weak = isShort(words, hit) || (name.common() && hit.to() - hit.from() == 1);
        boolean strange = false;
        for (int i = 0; i < words.size(); i++) {
            if (!covered(i, hits, name.supplier())) {
                Word word = words.word(i);
                if (knowledge.wording().otherTrades().contains(word.text())) {
                    return weak ? Weight.SUPPORT : Weight.POSSIBLE;
                }
                strange |= word.kind() == WordKind.WORD;
            }
        }
        return weak && (strange || words.has(WordKind.LEGAL)) ? Weight.POSSIBLE : Rule.NAME_INSIDE.most();
    }

    /// Whether the text is nothing but names of this supplier and words that many firms share.
    private static boolean isAlone(Words words, List<Hit<Known>> hits, Supplier supplier) {
        for (int i = 0; i < words.size(); i++) {
            if (!words.word(i).kind().shared() && !covered(i, hits, supplier)) {
                return false;
            }
        }
        return true;
    }

    private static boolean covered(int index, List<Hit<Known>> hits, Supplier supplier) {
        for (Hit<Known> hit : hits) {
            if (hit.from() <= index
                    && index < hit.to()
                    && hit.value().supplier().id().equals(supplier.id())) {
                return true;
            }
        }
        return false;
    }

    /// Whether a name among other words is no clue: another firm's whole name, a piece of a run of Chinese
    /// characters, or two or three letters inside the full name of a firm.
    private boolean inside(Words words, Hit<Known> hit) {
        Word first = words.word(hit.from());
        boolean han = first.text().charAt(0) > 0x2E80;
        int letters = words.glued(hit.from(), hit.to()).length();
        if (han && letters < SURE_HAN_NAME && unknownNeighbour(words, hit)) {
            return true;
        }
        if (isShort(words, hit) && words.has(WordKind.LEGAL) && hit.from() > 0) {
            return true;
        }
        return knowledge.otherFirms().isFirm(words);
    }

    private static boolean isShort(Words words, Hit<Known> hit) {
        return words.word(hit.from()).text().charAt(0) < 0x2E80
                && words.glued(hit.from(), hit.to()).length() <= SHORT_NAME;
    }

    private static boolean unknownNeighbour(Words words, Hit<Known> hit) {
        boolean before = hit.from() > 0
                && !words.word(hit.from()).hard()
                && !words.word(hit.from() - 1).kind().shared();
        boolean behind = hit.to() < words.size()
                && !words.word(hit.to()).hard()
                && words.word(hit.to()).text().charAt(0) > 0x2E80
                && !words.word(hit.to()).kind().shared();
        return before || behind;
    }

    /// `Shenzhen Dahua Trading Co., Ltd.`: a common name with another seat before it and a legal form behind
    /// it.
    private static boolean elsewhere(Words words, Hit<Known> hit, Known.Name name) {
        if (!words.has(WordKind.LEGAL) || hit.to() - hit.from() > 1) {
            return false;
        }
        for (int i = 0; i < hit.from(); i++) {
            Word word = words.word(i);
            if (word.kind() == WordKind.TOWN && !name.towns().contains(word.text())) {
                return true;
            }
        }
        return false;
    }

    private Optional<Clue> label(Words words, List<Hit<Known>> hits, Hit<Known> hit, Known.Brand brand) {
        boolean alone = isAlone(words, hits, brand.supplier());
        if (!alone && knowledge.otherFirms().isFirm(words)) {
            return Optional.empty();
        }
        boolean partly =
                brand.label().range() != Label.Range.ALL && brand.label().range() != Label.Range.MOST;
        Weight weight =
                alone ? LabelClue.weight(brand) : LabelClue.weight(brand).atMost(Weight.POSSIBLE);
        if (brand.label().generic()) {
            // A common word that is all of the maker's cell is meant as a maker.
            weight = alone && !partly ? Weight.POSSIBLE : Weight.SUPPORT;
        }
        if (partly && knowledge.otherFirms().isReviewedBrand(words)) {
            weight = Weight.SUPPORT;
        }
        return Optional.of(LabelClue.of(brand, words.part(hit.from(), hit.to()), weight));
    }
}
