package gearscreen.report;

import gearscreen.screening.Finding;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScanResult;
import gearscreen.screening.ScreenedItem;
import gearscreen.screening.applicability.ListingEffect;
import gearscreen.watchlist.Applicability;
import gearscreen.watchlist.Directive;
import gearscreen.watchlist.OrganisationProfile;
import gearscreen.watchlist.Supplier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What the flagged items of a scan come to: the figures on the first page of a report.
///
/// @param flagged the flagged items, in the order of the inventory
/// @param pieces how many pieces the flagged items stand for, by their quantity columns
/// @param byApplicability flagged items by the strongest of their findings; every level is a key
/// @param suppliers most items first
/// @param directives strongest applicability first, then those of the countries of the profiles, then most items
/// @param home the countries of the profiles
public record Tally(
        List<ScreenedItem> flagged,
        long pieces,
        Map<Applicability, Integer> byApplicability,
        List<OfSupplier> suppliers,
        List<OfDirective> directives,
        Set<String> home) {
    public Tally {
        flagged = List.copyOf(flagged);
        byApplicability = Map.copyOf(byApplicability);
        suppliers = List.copyOf(suppliers);
        directives = List.copyOf(directives);
        home = Set.copyOf(home);
    }

    /// @param items flagged items with a finding of this supplier
    public record OfSupplier(Supplier supplier, int items) {}

    /// @param items flagged items with a finding whose supplier the directive names
    /// @param effects the different effects of the directive's listings, at least one, strongest first
    public record OfDirective(Directive directive, int items, List<ListingEffect> effects) {
        public OfDirective {
            effects = List.copyOf(effects);
        }

        public Applicability applicability() {
            return effects.getFirst().applicability();
        }
    }

    public static Tally of(ScanResult scan) {
        List<ScreenedItem> flagged = new ArrayList<>();
        Map<Applicability, Integer> levels = new EnumMap<>(Applicability.class);
        for (Applicability level : Applicability.values()) {
            levels.put(level, 0);
        }
        Set<String> home =
                scan.profiles().stream().map(OrganisationProfile::country).collect(Collectors.toSet());
        long pieces = 0;
        Map<String, OfSupplier> suppliers = new LinkedHashMap<>();
        Map<String, DirectiveCount> directives = new LinkedHashMap<>();
        for (ScreenedItem item : scan.items()) {
            if (!(item.outcome() instanceof Outcome.Flagged(List<Finding> findings))) {
                continue;
            }
            flagged.add(item);
            pieces += item.item().quantity();
            levels.merge(strongest(findings), 1, Integer::sum);
            Set<String> counted = new HashSet<>();
            for (Finding finding : findings) {
                if (counted.add(finding.supplier().id())) {
                    suppliers.merge(
                            finding.supplier().id(),
                            new OfSupplier(finding.supplier(), 1),
                            (old, _) -> new OfSupplier(old.supplier(), old.items() + 1));
                }
                for (ListingEffect effect : finding.listings()) {
                    directives
                            .computeIfAbsent(effect.directive().id(), _ -> new DirectiveCount())
                            .add(item, effect);
                }
            }
        }
        return new Tally(
                flagged,
                pieces,
                levels,
                suppliers.values().stream()
                        .sorted(Comparator.comparingInt((OfSupplier s) -> -s.items())
                                .thenComparing(s -> s.supplier().name()))
                        .toList(),
                directives.values().stream()
                        .map(DirectiveCount::total)
                        .sorted(Comparator.comparing(OfDirective::applicability)
                                .thenComparing(d -> !home.contains(d.directive().jurisdiction()))
                                .thenComparingInt(d -> -d.items())
                                .thenComparing(d -> d.directive().id()))
                        .toList(),
                home);
    }

    /// The strongest applicability of an item's findings.
    public static Applicability strongest(List<Finding> findings) {
        return findings.stream()
                .map(Finding::applicability)
                .min(Applicability::compareTo)
                .orElse(Applicability.INFORMATION);
    }

    private static final class DirectiveCount {
        private final Set<ListingEffect> effects = new HashSet<>();
        private final List<ListingEffect> inOrder = new ArrayList<>();
        private int items;
        private int lastLine;

        @SuppressWarnings("ReferenceEquality") // the quick answer; equals has the last word
        void add(ScreenedItem item, ListingEffect effect) {
            if (item.item().line() != lastLine) {
                lastLine = item.item().line();
                items++;
            }
            // The items of a supplier share their effects, and to compare whole directives for each of them takes long.
            for (ListingEffect known : inOrder) {
                if (known == effect) {
                    return;
                }
            }
            if (effects.add(effect)) {
                inOrder.add(effect);
            }
        }

        OfDirective total() {
            inOrder.sort(Comparator.comparing(ListingEffect::applicability));
            return new OfDirective(inOrder.getFirst().directive(), items, inOrder);
        }
    }
}
