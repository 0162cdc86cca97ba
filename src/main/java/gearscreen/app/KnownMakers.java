package gearscreen.app;

import gearscreen.watchlist.Label;
import gearscreen.watchlist.OtherCompany;
import gearscreen.watchlist.Supplier;
import gearscreen.watchlist.SupplierName;
import gearscreen.watchlist.Watchlist;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The makers that the watchlist knows of, restricted or not. It helps the reader to find the column of makers in a
/// file whose header does not say; it judges nothing.
record KnownMakers(Set<String> names) {
    KnownMakers {
        names = Set.copyOf(names);
    }

    static KnownMakers of(Watchlist watchlist) {
        Stream<String> suppliers = watchlist.suppliers().values().stream()
                .map(Supplier::names)
                .flatMap(names -> names.stream().map(SupplierName::text));
        Stream<String> labels = watchlist.labels().stream().map(Label::names).flatMap(names -> names.stream());
        Stream<String> others =
                watchlist.otherCompanies().stream().map(OtherCompany::names).flatMap(names -> names.stream());
        return new KnownMakers(Stream.of(suppliers, labels, others)
                .flatMap(names -> names)
                .map(KnownMakers::folded)
                .collect(Collectors.toSet()));
    }

    boolean contains(String text) {
        return names.contains(folded(text));
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
