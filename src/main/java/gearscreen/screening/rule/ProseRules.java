package gearscreen.screening.rule;

import gearscreen.screening.known.Knowledge;
import gearscreen.screening.known.Known;
import gearscreen.screening.text.NameTable.Hit;
import gearscreen.screening.text.Relations;
import gearscreen.screening.text.WordKind;
import gearscreen.screening.text.Words;
import gearscreen.screening.text.Words.Word;
import gearscreen.watchlist.Label;
import gearscreen.watchlist.SupplierName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads running text: descriptions, host names, drivers, firmware, BIOS and banners. Only whole names and
/// strong model numbers count there.
public final class ProseRules {
    private static final int SHORT_NAME = 3;
    private static final int UNCOMMON = 4;
    private static final int FACTORY_NAME = 8;
    private static final int FACTORY_DIGITS = 3;

    private final Knowledge knowledge;
    private final Relations relations;
    private final ModelRules models;
    private final Remembered<List<Clue>> texts = new Remembered<>(cell -> work(cell, false));

    public ProseRules(Knowledge knowledge, ModelRules models) {
        this.knowledge = knowledge;
        this.relations = new Relations(knowledge.wording().relations());
        this.models = models;
    }

    /// Clues of running text; may be empty.
    public List<Clue> read(String cell) {
        boolean worthReading = knowledge.names().mayBeIn(cell) || models.mayHoldStrong(cell);
        return worthReading ? texts.of(cell) : List.of();
    }

    /// Host names are made up by people: names of up to three letters are no clue there, and of model numbers only
    /// long ones that a device bears from the factory: `DS-2CD2143G2-I20190101AAWRD12345678`.
    public List<Clue> readHostName(String cell) {
        return knowledge.names().mayBeIn(cell) || models.mayHoldStrong(cell) ? work(cell, true) : List.of();
    }

    private List<Clue> work(String cell, boolean hostName) {
        Words words = knowledge.vocabulary().read(cell);
        List<Clue> clues = new ArrayList<>(1);
        for (Hit<Known> hit : relations.ofMaker(words, knowledge.names().find(words))) {
            clue(words, hit, hostName).ifPresent(clues::add);
        }
        for (Clue clue : models.read(cell).clues()) {
            if (clue.rule() == Rule.MODEL_PATTERN
                    && clue.weight() == Weight.LIKELY
                    && (!hostName || isFromFactory(clue.part()))) {
                clues.add(mentioned(clue));
            }
        }
        return List.copyOf(clues);
    }

    private static boolean isFromFactory(String model) {
        long digits = model.chars().filter(Character::isDigit).count();
        return model.length() >= FACTORY_NAME && digits >= FACTORY_DIGITS && model.indexOf('-') > 0;
    }

    private static Clue mentioned(Clue clue) {
        return new Clue(
                Rule.MENTIONED,
                clue.supplier(),
                clue.part(),
                clue.listed(),
                clue.kind(),
                Weight.POSSIBLE,
                clue.provenance(),
                clue.label());
    }

    private Optional<Clue> clue(Words words, Hit<Known> hit, boolean hostName) {
        String part = words.part(hit.from(), hit.to());
        boolean isShort = words.glued(hit.from(), hit.to()).length() <= SHORT_NAME
                && words.word(hit.from()).text().charAt(0) < 0x2E80;
        return switch (hit.value()) {
            case Known.Name name -> {
                SupplierName listed = name.name();
                boolean whole = listed.kind() != SupplierName.Kind.WEAK
                        && listed.kind() != SupplierName.Kind.MISSPELLING
                        && !(isShort && (hostName || !part.equals(part.toUpperCase(Locale.ROOT))))
                        && !name.common();
                boolean common = name.common() && listed.kind() == SupplierName.Kind.SHORT && !isShort;
                yield whole || common
                        ? Optional.of(new Clue(
                                Rule.MENTIONED,
                                name.supplier(),
                                part,
                                listed.text(),
                                name.kind(),
                                Weight.POSSIBLE,
                                listed.provenance(),
                                Optional.empty()))
                        : Optional.empty();
            }
            case Known.Brand brand -> {
                boolean own = brand.label().range() == Label.Range.ALL
                        && !brand.label().generic();
                yield hostName || (isShort && !part.equals(part.toUpperCase(Locale.ROOT)))
                        ? Optional.empty()
                        : Optional.of(mentioned(LabelClue.of(brand, part, Weight.SUPPORT))
                                .withWeight(own ? Weight.POSSIBLE : Weight.SUPPORT));
            }
        };
    }

    /// Whether running text seems to name a firm: an uncommon word with a word of firms behind it (`NorthStar
    /// Security camera`), or the name of a firm of the registry in front (`Axis Camera Hall`).
    public boolean namesFirm(String cell) {
        Words words = knowledge.vocabulary().read(cell);
        for (int i = 0; i + 1 < words.size(); i++) {
            Word word = words.word(i);
            if (word.kind() == WordKind.WORD
                    && word.text().length() >= UNCOMMON
                    && knowledge
                            .wording()
                            .companyWords()
                            .contains(words.word(i + 1).text())) {
                return true;
            }
        }
        return words.size() > 1 && knowledge.otherFirms().begins(words);
    }
}
