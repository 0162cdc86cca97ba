package gearscreen.watchlist.load;

import gearscreen.watchlist.BoundRole;
import gearscreen.watchlist.Directive;
import gearscreen.watchlist.Listing;
import gearscreen.watchlist.Supplier;
import gearscreen.watchlist.Watchlist;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/// Checks that every id which one file takes from another is there, and that listings say what their directive says.
final class References {
    private final Watchlist watchlist;

    private References(Watchlist watchlist) {
        this.watchlist = watchlist;
    }

    static void check(Watchlist watchlist) {
        References references = new References(watchlist);
        references.suppliers();
        references.directives();
        references.listings();
    }

    private void suppliers() {
        for (Supplier supplier : watchlist.suppliers().values()) {
            supplier.parent().ifPresent(parent -> supplier("watchlist/suppliers.json", supplier.id(), parent));
        }
        watchlist.labels().forEach(label -> supplier("watchlist/labels.json", label.brand(), label.supplier()));
        watchlist
                .modelPatterns()
                .forEach(pattern -> supplier("watchlist/identifiers.json", pattern.id(), pattern.supplier()));
        watchlist
                .fccGrantees()
                .forEach(grantee -> supplier("watchlist/identifiers.json", grantee.code(), grantee.supplier()));
        watchlist.macBlocks().forEach(block -> supplier("oui/mac-blocks.csv", block.prefix(), block.supplier()));
    }

    private void directives() {
        Set<String> known =
                watchlist.boundRoles().stream().map(BoundRole::bound).collect(Collectors.toUnmodifiableSet());
        for (Directive directive : watchlist.directives().values()) {
            for (String bound : directive.bound()) {
                require(known, "watchlist/directives.json", directive.id(), "no role is bound by ", bound);
            }
        }
        watchlist
                .overrides()
                .forEach(override -> require(
                        watchlist.directives().keySet(),
                        "watchlist/applicability.json",
                        override.directive(),
                        "unknown directive ",
                        override.directive()));
    }

    private void listings() {
        String file = "watchlist/listings.json";
        for (Listing listing : watchlist.listings()) {
            String entry = listing.directive() + "/" + listing.supplier();
            supplier(file, entry, listing.supplier());
            require(watchlist.directives().keySet(), file, entry, "unknown directive ", listing.directive());
            switch (listing.basis()) {
                case NAMED -> {
                    if (watchlist
                            .directive(listing.directive())
                            .filter(Directive::namesSuppliers)
                            .isEmpty()) {
                        throw new BrokenWatchlistException(file, entry, "the directive names no supplier");
                    }
                }
                case BY_REFERENCE ->
                    require(
                            watchlist.directives().keySet(),
                            file,
                            entry,
                            "refers to an unknown directive ",
                            listing.via().orElse("(none)"));
            }
        }
    }

    private void supplier(String file, String entry, String id) {
        require(watchlist.suppliers().keySet(), file, entry, "unknown supplier ", id);
    }

    private static void require(Collection<String> known, String file, String entry, String what, String id) {
        if (!known.contains(id)) {
            throw new BrokenWatchlistException(file, entry, what + id);
        }
    }
}
