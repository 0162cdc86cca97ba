package gearscreen.report.disclosure;

import gearscreen.inventory.Field;
import gearscreen.inventory.Item;
import gearscreen.screening.Finding;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScanResult;
import gearscreen.screening.ScreenedItem;
import gearscreen.watchlist.Supplier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Devices of one make and model that point to the same supplier: they are written of once.
///
/// @param finding empty where the item does not show enough to be checked
/// @param lines of all their rows
/// @param pieces by their quantity columns
record Product(Item first, Optional<Finding> finding, List<Integer> lines, long pieces) {
    Product {
        lines = List.copyOf(lines);
    }

    /// In the order of the inventory.
    ///
    /// @param wanted which findings are written of; items that cannot be checked have none
    static List<Product> of(ScanResult scan, boolean unclear, Predicate<Finding> wanted) {
        Map<String, Product> products = new LinkedHashMap<>();
        for (ScreenedItem screened : scan.items()) {
            Item item = screened.item();
            switch (screened.outcome()) {
                case Outcome.Flagged(List<Finding> findings) ->
                    findings.stream()
                            .filter(wanted)
                            .forEach(finding -> add(
                                    products, new Product(item, Optional.of(finding), item.lines(), item.quantity())));
                case Outcome.NotEnoughData _ -> {
                    if (unclear) {
                        add(products, new Product(item, Optional.empty(), item.lines(), item.quantity()));
                    }
                }
                case Outcome.NoMatch _, Outcome.OnOwnList _ -> {}
            }
        }
        return List.copyOf(products.values());
    }

    private static void add(Map<String, Product> products, Product product) {
        products.merge(product.key(), product, Product::and);
    }

    private Product and(Product other) {
        List<Integer> all = new ArrayList<>(lines);
        all.addAll(other.lines);
        return new Product(first, finding, all, pieces + other.pieces);
    }

    /// Devices without a model are told apart by their line.
    private String key() {
        String model = text(Field.MODEL, Field.PART_NUMBER);
        return Stream.of(
                        finding.map(found -> found.supplier().id()).orElse(""),
                        finding.flatMap(Finding::via).map(Supplier::id).orElse(""),
                        text(Field.VENDOR, Field.BRAND),
                        text(Field.BRAND),
                        model.isEmpty() ? "line " + first.line() : model,
                        text(Field.SHOP))
                .collect(Collectors.joining("\u0000"));
    }

    /// The first text that one of the fields has; else empty.
    String text(Field... fields) {
        return Stream.of(fields)
                .map(first::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// All of the fields' texts.
    String texts(Field... fields) {
        return Stream.of(fields)
                .flatMap(field -> first.values(field).stream())
                .map(value -> value.text())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
