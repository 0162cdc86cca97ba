package gearscreen.screening;

import gearscreen.inventory.Item;
import gearscreen.screening.applicability.Applicabilities;
import gearscreen.screening.rule.Clue;
import gearscreen.screening.rule.Found;
import gearscreen.screening.rule.ItemReading;
import gearscreen.screening.rule.Weight;
import gearscreen.watchlist.Supplier;
import gearscreen.watchlist.Watchlist;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes findings of what an item's cells show: one per listed supplier.
final class Findings {
    private final Watchlist watchlist;
    private final Applicabilities applicabilities;
    private final LocalDate asOf;

    Findings(Watchlist watchlist, Applicabilities applicabilities, LocalDate asOf) {
        this.watchlist = watchlist;
        this.applicabilities = applicabilities;
        this.asOf = asOf;
    }

    /// Strongest first; may be empty.
    List<Finding> of(ItemReading reading, Item item) {
        if (reading.found().isEmpty()) {
            return List.of();
        }
        Map<String, List<Found>> bySupplier = new LinkedHashMap<>();
        for (Found found : reading.found()) {
            bySupplier
                    .computeIfAbsent(listed(found.clue().supplier()).id(), _ -> new ArrayList<>())
                    .add(found);
        }
        Weighing weighing = new Weighing(reading, item, asOf);
        List<Finding> findings = new ArrayList<>(1);
        for (List<Found> clues : bySupplier.values()) {
            Supplier supplier = listed(clues.getFirst().clue().supplier());
            weighing.weigh(supplier, clues).ifPresent(verdict -> findings.add(finding(supplier, verdict)));
        }
        findings.sort(Comparator.comparing(Finding::strength)
                .thenComparing(Finding::applicability)
                .thenComparing(finding -> finding.supplier().id()));
        return findings;
    }

    private Finding finding(Supplier supplier, Weighing.Verdict verdict) {
        Supplier shown = verdict.evidence().getFirst().clue().supplier();
        Optional<Supplier> via = shown.id().equals(supplier.id()) ? Optional.empty() : Optional.of(shown);
        return new Finding(
                supplier,
                via,
                verdict.strength(),
                verdict.evidence().stream().map(Findings::evidence).toList(),
                verdict.conflict(),
                applicabilities.of(supplier, via));
    }

    /// The supplier that a finding names: the parent of an affiliate or of a firm that sells its goods.
    Supplier listed(Supplier shown) {
        return shown.parent().flatMap(watchlist::supplier).orElse(shown);
    }

    static Evidence evidence(Found found) {
        Clue clue = found.clue();
        return new Evidence(
                clue.rule().id(),
                found.cell(),
                clue.part(),
                clue.listed(),
                clue.kind(),
                strength(clue.weight()),
                clue.provenance(),
                clue.described());
    }

    static Strength strength(Weight weight) {
        return switch (weight) {
            case RESTRICTED -> Strength.RESTRICTED;
            case LIKELY -> Strength.LIKELY;
            case POSSIBLE, SUPPORT -> Strength.POSSIBLE;
        };
    }
}
