package gearscreen.watchlist.facts;

import gearscreen.watchlist.Confidence;
import gearscreen.watchlist.Directive;
import gearscreen.watchlist.ListAge;
import gearscreen.watchlist.Provenance;
import gearscreen.watchlist.Watchlist;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The facts of one kind in an edition.
///
/// @param facts all, also those that are switched off
/// @param on those that may flag something or are shown
/// @param sourced of those that are on: how many name a public address
/// @param confidence how well they are supported; empty for directives, which rest on several sources each
/// @param age how long ago they were last looked at
/// @param oldest the day on which the one was last looked at that has waited longest; empty where there is none
/// @param newest the last day on which one was looked at; empty where there is none
public record FactCounts(
        Kind kind,
        int facts,
        int on,
        int sourced,
        Map<Confidence, Integer> confidence,
        Map<ListAge.Level, Integer> age,
        Optional<LocalDate> oldest,
        Optional<LocalDate> newest) {
    private static final Pattern ADDRESS = Pattern.compile("https?://");

    public enum Kind {
        NAMES("names"),
        LABELS("labels"),
        MODEL_PATTERNS("modelPatterns"),
        FCC_GRANTEES("fccGrantees"),
        LISTINGS("listings"),
        OTHER_COMPANIES("otherCompanies"),
        DIRECTIVES("directives");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /// One for each kind, in their order.
    ///
    /// @param today to count ages from
    public static List<FactCounts> of(Watchlist list, LocalDate today) {
        List<FactCounts> counts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            counts.add(kind == Kind.DIRECTIVES ? directives(list, today) : count(kind, facts(list, kind), today));
        }
        return List.copyOf(counts);
    }

    private static List<Provenance> facts(Watchlist list, Kind kind) {
        Stream<Provenance> facts = switch (kind) {
            case NAMES ->
                list.suppliers().values().stream()
                        .flatMap(supplier -> supplier.names().stream())
                        .map(name -> name.provenance());
            case LABELS -> list.labels().stream().map(label -> label.provenance());
            case MODEL_PATTERNS -> list.modelPatterns().stream().map(pattern -> pattern.provenance());
            case FCC_GRANTEES -> list.fccGrantees().stream().map(grantee -> grantee.provenance());
            case LISTINGS -> list.listings().stream().map(listing -> listing.provenance());
            case OTHER_COMPANIES -> list.otherCompanies().stream().map(company -> company.provenance());
            case DIRECTIVES -> Stream.empty();
        };
        return facts.toList();
    }

    private static FactCounts count(Kind kind, List<Provenance> facts, LocalDate today) {
        Map<Confidence, Integer> confidence = new EnumMap<>(Confidence.class);
        Map<ListAge.Level, Integer> age = new EnumMap<>(ListAge.Level.class);
        int on = 0;
        int sourced = 0;
        for (Provenance fact : facts) {
            confidence.merge(fact.confidence(), 1, Integer::sum);
            age.merge(ListAge.of(fact.seen(), today).level(), 1, Integer::sum);
            on += fact.on() ? 1 : 0;
            sourced += fact.on() && ADDRESS.matcher(fact.source()).find() ? 1 : 0;
        }
        return of(
                kind,
                facts.size(),
                on,
                sourced,
                confidence,
                age,
                facts.stream().map(Provenance::seen).toList());
    }

    private static FactCounts directives(Watchlist list, LocalDate today) {
        Map<ListAge.Level, Integer> age = new EnumMap<>(ListAge.Level.class);
        int sourced = 0;
        for (Directive directive : list.directives().values()) {
            age.merge(ListAge.of(directive.lastChecked(), today).level(), 1, Integer::sum);
            boolean address = directive.sources().stream()
                    .anyMatch(source ->
                            source.on() && ADDRESS.matcher(source.source()).find());
            sourced += address ? 1 : 0;
        }
        int all = list.directives().size();
        return of(
                Kind.DIRECTIVES,
                all,
                all,
                sourced,
                Map.of(),
                age,
                list.directives().values().stream().map(Directive::lastChecked).toList());
    }

    private static FactCounts of(
            Kind kind,
            int facts,
            int on,
            int sourced,
            Map<Confidence, Integer> confidence,
            Map<ListAge.Level, Integer> age,
            List<LocalDate> days) {
        return new FactCounts(
                kind,
                facts,
                on,
                sourced,
                confidence,
                age,
                days.stream().min(Comparator.naturalOrder()),
                days.stream().max(Comparator.naturalOrder()));
    }
}
