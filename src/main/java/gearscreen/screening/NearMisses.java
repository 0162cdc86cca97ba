package gearscreen.screening;

import gearscreen.inventory.Item;
import gearscreen.screening.known.Knowledge;
import gearscreen.screening.rule.Clue;
import gearscreen.screening.rule.Found;
import gearscreen.screening.rule.ItemReading;
import gearscreen.watchlist.Supplier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What came near to a match and is none.
final class NearMisses {
    private static final int MOST = 10;

    private final Knowledge knowledge;
    private final Findings findings;

    NearMisses(Knowledge knowledge, Findings findings) {
        this.knowledge = knowledge;
        this.findings = findings;
    }

    /// Clues that were too weak first, then names that are spelt alike.
    WhyNot of(ItemReading reading, Item item, List<Finding> found) {
        Set<String> flagged =
                found.stream().map(finding -> finding.supplier().id()).collect(Collectors.toSet());
        Set<WhyNot.Candidate> candidates = new LinkedHashSet<>();
        for (Found clue : reading.found()) {
            Supplier supplier = findings.listed(clue.clue().supplier());
            if (!flagged.contains(supplier.id())) {
                candidates.add(new WhyNot.Candidate(
                        supplier, clue.cell(), clue.clue().listed(), reason(clue.clue(), reading)));
            }
        }
        for (var cell : reading.makers()) {
            for (Knowledge.Alike alike : knowledge.alike(cell.text())) {
                Supplier supplier = findings.listed(alike.supplier());
                if (!flagged.contains(supplier.id())) {
                    candidates.add(new WhyNot.Candidate(supplier, cell, alike.listed(), alike.reason()));
                }
            }
        }
        List<WhyNot.Candidate> nearest = new ArrayList<>(candidates);
        return new WhyNot(nearest.size() > MOST ? nearest.subList(0, MOST) : nearest);
    }

    private static String reason(Clue clue, ItemReading reading) {
        if (clue.label().isPresent()) {
            return switch (clue.label().get().range()) {
                case FORMERLY -> "labelEnded";
                default -> clue.label().get().generic() ? "labelTooCommon" : "labelOfPart";
            };
        }
        if (!reading.makers().isEmpty()) {
            return "otherMaker";
        }
        return switch (clue.kind()) {
            case "pattern-weak", "pattern-medium" -> "patternTooWeak";
            case "weak" -> "nameTooShort";
            case "registrant-mixed" -> "cardOfLabel";
            default -> "tooWeak";
        };
    }
}
