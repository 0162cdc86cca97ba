package gearscreen.screening;

import gearscreen.inventory.Field;
import gearscreen.inventory.FieldValue;
import gearscreen.inventory.Item;
import gearscreen.screening.identifier.MacText;
import gearscreen.screening.identifier.PurchaseYear;
import gearscreen.screening.rule.Basis;
import gearscreen.screening.rule.Clue;
import gearscreen.screening.rule.Found;
import gearscreen.screening.rule.ItemReading;
import gearscreen.screening.rule.Rule;
import gearscreen.screening.rule.Weight;
import gearscreen.watchlist.Label;
import gearscreen.watchlist.Supplier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the clues of one item that point to one supplier amount to.
///
/// 1. The strongest clue decides (main clues compete).
/// 2. Independent clues that agree raise it by a grade: a label of which some is made by the supplier, and a
///    model in the supplier's form.
/// 3. Qualifiers lower it: a misspelt maker, a damaged MAC address beside a mere model number, a part inside
///    another maker's device, a network card under a model that is not in the supplier's form.
/// 4. A maker's cell that names somebody else is a conflict: a person has to look, unless two identifiers agree
///    against it. Words in a description are nothing against it.
final class Weighing {
    /// Network equipment is written off after about ten years: a label that ended longer ago is not thought of.
    private static final int YEARS_IN_USE = 10;

    private final ItemReading reading;
    private final LocalDate asOf;
    private final Optional<Integer> bought;

    Weighing(ItemReading reading, Item item, LocalDate asOf) {
        this.reading = reading;
        this.asOf = asOf;
        this.bought = PurchaseYear.of(item.text(Field.PURCHASE_DATE), asOf.getYear());
    }

    /// @param strength of the item for this supplier
    /// @param evidence strongest first; never empty
    record Verdict(Strength strength, List<Found> evidence, Optional<Conflict> conflict) {}

    /// @param clues that point to the supplier or to what belongs to it; never empty
    Optional<Verdict> weigh(Supplier supplier, List<Found> clues) {
        Optional<FieldValue> other = otherMaker(clues);
        List<Found> counted = counted(clues, other.isPresent());
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        Weight weight = other.isPresent() ? against(supplier, counted) : together(counted);
        if (weight == Weight.SUPPORT) {
            return Optional.empty();
        }
        boolean component =
                counted.stream().allMatch(found -> found.clue().supplier().component());
        if (component) {
            weight = weight.lowered();
        }
        List<Found> evidence = counted.stream()
                .sorted(Comparator.comparing((Found found) -> found.clue().weight())
                        .reversed()
                        .thenComparing(found -> found.clue().rule()))
                .toList();
        return Optional.of(new Verdict(
                Findings.strength(weight), evidence, component ? Optional.empty() : conflict(evidence, other)));
    }

    /// A vendor's or brand's cell that names somebody else, where none names the supplier.
    private Optional<FieldValue> otherMaker(List<Found> clues) {
        boolean named = clues.stream().anyMatch(found -> found.basis() == Basis.MAKER);
        return named ? Optional.empty() : reading.makers().stream().findFirst();
    }

    private List<Found> counted(List<Found> clues, boolean otherMaker) {
        boolean sameMaker =
                clues.stream().anyMatch(found -> found.basis() == Basis.MAKER || found.basis() == Basis.MAC);
        List<Found> counted = new ArrayList<>(clues.size());
        for (Found found : clues) {
            Clue clue = found.clue();
            if (clue.rule() == Rule.MODEL_PATTERN && !counts(clue, sameMaker, otherMaker)) {
                continue;
            }
            if (clue.label().isPresent() && clue.label().get().range() == Label.Range.FORMERLY) {
                Optional<Weight> dated = dated(clue, clue.label().get());
                dated.ifPresent(weight -> counted.add(found.withWeight(weight.atMost(byItself(found)))));
            } else if (isForeignLabel(found) && found.basis() == Basis.MODEL) {
                counted.add(found.withWeight(clue.weight().atMost(byItself(found))));
            } else {
                counted.add(found);
            }
        }
        return counted;
    }

    /// A model number of a label tells the label, and the label sells other makers' goods too: a reason to ask.
    private static Weight byItself(Found found) {
        return found.basis() == Basis.MODEL ? Weight.POSSIBLE : found.clue().weight();
    }

    private static boolean counts(Clue pattern, boolean sameMaker, boolean otherMaker) {
        return switch (pattern.kind()) {
            case "pattern-strong" -> true;
            case "pattern-medium" -> sameMaker || !otherMaker;
            default -> sameMaker;
        };
    }

    /// A label that the supplier no longer makes: nothing where the item was bought later.
    private Optional<Weight> dated(Clue clue, Label label) {
        if (label.until().isEmpty()) {
            return Optional.of(clue.weight());
        }
        int until = label.until().getAsInt();
        if (bought.isPresent()) {
            return bought.get() > until
                    ? Optional.empty()
                    : Optional.of(label.generic() ? clue.weight() : Weight.POSSIBLE);
        }
        return Optional.of(until >= asOf.getYear() - YEARS_IN_USE ? clue.weight() : Weight.SUPPORT);
    }

    /// No maker's cell says otherwise.
    private Weight together(List<Found> counted) {
        Weight weight = strongest(counted);
        if (weight == Weight.SUPPORT) {
            return supportsEachOther(counted) ? Weight.POSSIBLE : Weight.SUPPORT;
        }
        Set<Basis> bases = bases(counted);
        if (bases.size() > 1) {
            weight = weight.raised();
        }
        if (!bases.contains(Basis.MAC) && !bases.contains(Basis.FCC)) {
            weight = withoutIdentifier(weight, counted, bases);
        } else if (bases.equals(EnumSet.of(Basis.MAC)) && strangeModel(counted)) {
            weight = Weight.POSSIBLE;
        }
        boolean onlyLabel = bases.equals(EnumSet.of(Basis.MAKER));
        return onlyLabel && counted.stream().anyMatch(Weighing::isOwnCard) ? weight.atMost(Weight.POSSIBLE) : weight;
    }

    private Weight withoutIdentifier(Weight weight, List<Found> counted, Set<Basis> bases) {
        Weight lowered = weight;
        boolean soldByAnother = counted.stream()
                .anyMatch(found ->
                        isForeignLabel(found) || found.clue().supplier().status() == Supplier.Status.BRAND_CHECK);
        if (soldByAnother) {
            lowered = lowered.atMost(Weight.LIKELY);
        }
        boolean misspelt = counted.stream().anyMatch(Weighing::isMisspelt);
        boolean exact =
                counted.stream().anyMatch(found -> found.clue().rule() == Rule.EXACT_NAME && !isMisspelt(found));
        if (misspelt && !exact) {
            lowered = lowered.atMost(Weight.POSSIBLE);
        }
        boolean damaged = reading.macFault().filter(MacText.Why.DAMAGED::equals).isPresent();
        if (damaged && bases.equals(EnumSet.of(Basis.MODEL))) {
            lowered = lowered.lowered();
        }
        return lowered;
    }

    /// Two weak clues of different cells; short codes, and labels that have ended, need something better beside
    /// them.
    private static boolean supportsEachOther(List<Found> counted) {
        long cells = counted.stream().map(Found::cell).distinct().count();
        return cells > 1 && counted.stream().anyMatch(found -> !isFaint(found.clue()));
    }

    private static boolean isFaint(Clue clue) {
        return clue.kind().equals("pattern-weak")
                || clue.kind().equals("registrant-mixed")
                || clue.label()
                        .filter(label -> label.range() == Label.Range.FORMERLY)
                        .isPresent();
    }

    /// The network card is the supplier's, but the model is not in its form and nobody says whose the device
    /// is; or running text names some firm.
    private boolean strangeModel(List<Found> counted) {
        boolean byName = counted.stream().anyMatch(found -> found.cell().field() == Field.MAC_VENDOR);
        return reading.firmInText().isPresent() || (!byName && !reading.models().isEmpty());
    }

    /// Somebody else is named as the maker.
    private Weight against(Supplier supplier, List<Found> counted) {
        Set<Basis> identifiers = EnumSet.noneOf(Basis.class);
        for (Found found : counted) {
            boolean identifies = found.basis() != Basis.MENTION
                    && (found.clue().weight().atLeast(Weight.LIKELY)
                            || (found.basis() == Basis.MODEL && found.clue().weight() == Weight.POSSIBLE));
            if (identifies) {
                identifiers.add(found.basis());
            }
        }
        if (identifiers.isEmpty()) {
            return Weight.SUPPORT;
        }
        return identifiers.size() > 1 && !supplier.component() ? Weight.LIKELY : Weight.POSSIBLE;
    }

    private static Weight strongest(List<Found> found) {
        return found.stream()
                .map(one -> one.clue().weight())
                .max(Comparator.naturalOrder())
                .orElse(Weight.SUPPORT);
    }

    private static Set<Basis> bases(List<Found> found) {
        Set<Basis> bases = EnumSet.noneOf(Basis.class);
        found.forEach(one -> bases.add(independentBasis(one)));
        return bases;
    }

    /// A network card whose block belongs to the firm of a label, and a model number of a label, say no more than the
    /// label does.
    private static Basis independentBasis(Found found) {
        String kind = found.clue().kind();
        boolean card = kind.equals("registrant-named") || kind.equals("registrant-mixed");
        return card || isForeignLabel(found) ? Basis.MAKER : found.basis();
    }

    /// The network card is registered to the firm of the label and not to the supplier: whoever registers addresses may
    /// have things made anywhere.
    private static boolean isOwnCard(Found found) {
        return found.clue().rule() == Rule.MAC_BLOCK && isForeignLabel(found);
    }

    /// What says that the supplier made it where the label says another name.
    private Optional<Conflict> conflict(List<Found> evidence, Optional<FieldValue> other) {
        Optional<Found> identifier = evidence.stream()
                .filter(found -> found.clue().weight().atLeast(Weight.LIKELY))
                .filter(found -> independentBasis(found) != Basis.MAKER)
                .findFirst();
        Optional<FieldValue> says = other.or(() -> evidence.stream()
                        .filter(Weighing::isForeignLabel)
                        .map(Found::cell)
                        .findFirst())
                .or(() -> bases(evidence).equals(EnumSet.of(Basis.MAC)) ? reading.firmInText() : Optional.empty());
        if (says.isEmpty()) {
            return Optional.empty();
        }
        Optional<Found> against =
                other.isPresent() ? identifier.or(() -> evidence.stream().findFirst()) : identifier;
        return against.map(found -> new Conflict(says.get(), says.get().text(), Findings.evidence(found)));
    }

    private static boolean isMisspelt(Found found) {
        return found.clue().rule() == Rule.NEAR_NAME || found.clue().kind().equals("transcribed");
    }

    /// A label of another firm, not the supplier's own brand.
    private static boolean isForeignLabel(Found found) {
        return found.clue()
                .label()
                .filter(label -> label.range() != Label.Range.ALL)
                .isPresent();
    }
}
