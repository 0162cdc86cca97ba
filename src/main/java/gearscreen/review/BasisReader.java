package gearscreen.review;

import gearscreen.screening.Evidence;
import gearscreen.screening.Finding;
import gearscreen.screening.ScreenedItem;
import gearscreen.screening.applicability.ListingEffect;
import gearscreen.screening.own.OwnEvidence;
import gearscreen.screening.own.OwnFinding;
import gearscreen.watchlist.Applicability;
import gearscreen.watchlist.Directive;
import gearscreen.watchlist.Listing;
import gearscreen.watchlist.Supplier;
import gearscreen.watchlist.own.OwnEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Makes the bases of many findings; remembers what it made of suppliers and listings. For one thread.
final class BasisReader {
    private final Digest digest = new Digest();
    private final IdentityHashMap<Supplier, Long> suppliers = new IdentityHashMap<>();
    private final IdentityHashMap<List<ListingEffect>, Map<String, Basis.Rule>> listings = new IdentityHashMap<>();

    /// @param item whose finding it is
    Basis of(ScreenedItem item, Matter matter) {
        return switch (matter) {
            case Matter.Listed(Finding finding) -> of(finding);
            case Matter.OnOwnList(OwnFinding finding) -> own(item, FindingKey.entry(finding));
        };
    }

    /// Of all findings of the item that a decision about the entry is about: a list may say one thing twice.
    private Basis own(ScreenedItem item, String entry) {
        List<OwnFinding> findings = item.own().findings().stream()
                .filter(finding -> FindingKey.entry(finding).equals(entry))
                .toList();
        List<String> evidence = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (OwnFinding finding : findings) {
            OwnEntry on = finding.entry();
            said.add(String.join(
                    "\u0001",
                    Stream.concat(
                                    Stream.of(on.name(), on.reason(), on.link()),
                                    on.otherNames().stream().sorted())
                            .toList()));
            for (OwnEvidence each : finding.evidence()) {
                evidence.add(String.join(
                        "\u0001",
                        each.rule().id(),
                        each.found().field().id(),
                        Canonical.of(each.part()),
                        each.listed(),
                        each.strength().name()));
            }
        }
        evidence.sort(null);
        said.sort(null);
        return new Basis(
                digest.of(String.join("\u0002", evidence)).high(),
                digest.of(String.join("\u0002", said)).high(),
                Map.of());
    }

    private Basis of(Finding finding) {
        long supplier = supplier(finding.supplier());
        if (finding.via().isPresent()) {
            supplier = supplier * 31 + supplier(finding.via().get());
        }
        return new Basis(evidence(finding), supplier, listings.computeIfAbsent(finding.listings(), this::directives));
    }

    private long evidence(Finding finding) {
        List<String> texts = new ArrayList<>();
        for (Evidence each : finding.evidence()) {
            texts.add(String.join(
                    "\u0001",
                    each.rule(),
                    each.found().field().id(),
                    Canonical.of(each.part()),
                    each.listed(),
                    each.kind(),
                    each.strength().name()));
        }
        finding.conflict().ifPresent(conflict -> texts.add("conflict\u0001" + Canonical.of(conflict.named())));
        texts.sort(null);
        return digest.of(finding.strength() + "\u0002" + String.join("\u0002", texts))
                .high();
    }

    private long supplier(Supplier supplier) {
        return suppliers.computeIfAbsent(supplier, this::hash);
    }

    /// Names that are switched off say nothing, and a source that was read again on another day says the same.
    private long hash(Supplier supplier) {
        Stream<String> facts = Stream.of(
                supplier.id(),
                supplier.name(),
                supplier.status().name(),
                supplier.parent().orElse(""),
                String.valueOf(supplier.component()),
                String.valueOf(supplier.software()));
        Stream<String> names = supplier.names().stream()
                .filter(name -> name.provenance().on())
                .map(name -> name.kind() + " " + name.text())
                .sorted();
        Stream<String> equipment = supplier.equipment().stream().sorted();
        return digest.of(String.join(
                        "\u0001",
                        Stream.of(facts, names, equipment).flatMap(s -> s).toList()))
                .high();
    }

    private Map<String, Basis.Rule> directives(List<ListingEffect> effects) {
        Map<String, Basis.Rule> rules = new HashMap<>();
        for (ListingEffect effect : effects) {
            Basis.Rule rule = new Basis.Rule(hash(effect.directive(), effect.listing()), effect.applicability());
            rules.merge(effect.directive().id(), rule, BasisReader::both);
        }
        return rules;
    }

    private static Basis.Rule both(Basis.Rule one, Basis.Rule other) {
        Applicability stronger =
                one.applicability().compareTo(other.applicability()) <= 0 ? one.applicability() : other.applicability();
        return new Basis.Rule(one.text() + other.text(), stronger);
    }

    private long hash(Directive directive, Listing listing) {
        return digest.of(String.join(
                        "\u0001",
                        directive.id(),
                        directive.title().en(),
                        directive.citation(),
                        directive.status().name(),
                        directive.inForceFrom().toString(),
                        directive.inForceUntil().toString(),
                        directive.bound().toString(),
                        directive.boundNote().en(),
                        directive.covers().en(),
                        directive.meaning().en(),
                        listing.name(),
                        listing.basis().name(),
                        listing.via().orElse(""),
                        listing.scope().en(),
                        listing.subsidiaries().name(),
                        listing.from().toString(),
                        listing.until().toString()))
                .high();
    }
}
