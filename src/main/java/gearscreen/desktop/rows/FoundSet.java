package gearscreen.desktop.rows;

import gearscreen.screening.Finding;
import gearscreen.screening.applicability.ListingEffect;
import gearscreen.watchlist.Applicability;
import gearscreen.watchlist.Directive;
import gearscreen.watchlist.Supplier;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The suppliers and directives of an item's findings. Thousands of flagged items share a few of these.
///
/// @param suppliers strongest finding first
/// @param directives by id, all that name one of the suppliers
/// @param effects by the directive's id, what it means for the organisation, the strongest of its listings
/// @param level the strongest applicability
record FoundSet(
        List<Supplier> suppliers,
        Map<String, Directive> directives,
        Map<String, Applicability> effects,
        Applicability level) {
    String names() {
        return suppliers.stream().map(Supplier::name).collect(Collectors.joining(", "));
    }

    boolean has(String supplier) {
        return suppliers.stream().anyMatch(one -> one.id().equals(supplier));
    }

    static FoundSet of(List<Finding> findings) {
        Map<String, Supplier> suppliers = new LinkedHashMap<>();
        Map<String, Directive> directives = new HashMap<>();
        Map<String, Applicability> effects = new HashMap<>();
        Applicability level = Applicability.INFORMATION;
        for (Finding finding : findings) {
            suppliers.putIfAbsent(finding.supplier().id(), finding.supplier());
            level = finding.applicability().compareTo(level) < 0 ? finding.applicability() : level;
            for (ListingEffect effect : finding.listings()) {
                directives.put(effect.directive().id(), effect.directive());
                effects.merge(
                        effect.directive().id(),
                        effect.applicability(),
                        (one, other) -> one.compareTo(other) < 0 ? one : other);
            }
        }
        return new FoundSet(List.copyOf(suppliers.values()), Map.copyOf(directives), Map.copyOf(effects), level);
    }
}
