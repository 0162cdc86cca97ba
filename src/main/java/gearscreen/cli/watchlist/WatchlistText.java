package gearscreen.cli.watchlist;

import gearscreen.report.Wording;
import gearscreen.text.Language;
import gearscreen.text.LocalizedText;
import gearscreen.text.Messages;
import gearscreen.watchlist.Directive;
import gearscreen.watchlist.FccGrantee;
import gearscreen.watchlist.Label;
import gearscreen.watchlist.Listing;
import gearscreen.watchlist.MacBlock;
import gearscreen.watchlist.ModelPattern;
import gearscreen.watchlist.OrganisationProfile;
import gearscreen.watchlist.Provenance;
import gearscreen.watchlist.Supplier;
import gearscreen.watchlist.SupplierName;
import gearscreen.watchlist.Watchlist;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The watchlist for the terminal: an overview, or everything that is known of a supplier or a directive, each fact
/// with its source and the day on which it was seen.
final class WatchlistText {
    private final Messages messages;
    private final Wording wording;
    private final Watchlist watchlist;
    private final List<String> lines = new ArrayList<>();

    WatchlistText(Messages messages, Watchlist watchlist) {
        this.messages = messages;
        this.wording = new Wording(messages);
        this.watchlist = watchlist;
    }

    List<String> overview() {
        edition();
        heading("cli.watchlist.suppliers", watchlist.suppliers().size());
        watchlist.suppliers().values().stream()
                .sorted(Comparator.comparing(Supplier::id))
                .forEach(supplier -> entry(supplier.id(), supplier.name(), status(supplier)));
        heading("cli.watchlist.directives", watchlist.directives().size());
        watchlist.directives().values().stream()
                .sorted(Comparator.comparing(Directive::id))
                .forEach(directive ->
                        entry(directive.id(), text(directive.title()), wording.status(directive.status())));
        heading("cli.watchlist.profiles", watchlist.profiles().size());
        watchlist.profiles().values().stream()
                .sorted(Comparator.comparing(OrganisationProfile::id))
                .forEach(profile -> entry(profile.id(), text(profile.name()), ""));
        return lines;
    }

    List<String> supplier(Supplier supplier) {
        lines.add(supplier.name() + " [" + supplier.id() + "]");
        lines.add("  " + status(supplier));
        supplier.parent()
                .flatMap(watchlist::supplier)
                .ifPresent(
                        parent -> lines.add("  " + messages.text("cli.watchlist.parent", parent.name(), parent.id())));
        supplier.statusNote().ifPresent(note -> lines.add("  " + text(note)));
        heading("cli.watchlist.names", supplier.names().size());
        for (SupplierName name : supplier.names()) {
            fact(name.text(), messages.text("cli.name." + name.kind().name()), name.provenance());
        }
        List<Label> labels = of(watchlist.labels(), supplier, Label::supplier);
        heading("cli.watchlist.labels", labels.size());
        for (Label label : labels) {
            fact(label.brand(), messages.text("cli.range." + label.range().name()), label.provenance());
        }
        List<ModelPattern> patterns = of(watchlist.modelPatterns(), supplier, ModelPattern::supplier);
        heading("cli.watchlist.patterns", patterns.size());
        for (ModelPattern pattern : patterns) {
            fact(pattern.regex().pattern(), String.join(", ", pattern.examples()), pattern.provenance());
        }
        List<FccGrantee> grantees = of(watchlist.fccGrantees(), supplier, FccGrantee::supplier);
        heading("cli.watchlist.grantees", grantees.size());
        for (FccGrantee grantee : grantees) {
            fact(grantee.code(), grantee.grantee(), grantee.provenance());
        }
        macBlocks(supplier);
        List<Listing> listings = of(watchlist.listings(), supplier, Listing::supplier);
        heading("cli.watchlist.listings", listings.size());
        for (Listing listing : listings) {
            fact(
                    watchlist
                            .directive(listing.directive())
                            .map(directive -> text(directive.title()) + " [" + directive.id() + "]")
                            .orElse(listing.directive()),
                    wording.pair(listing.name(), text(listing.scope())),
                    listing.provenance());
        }
        edition();
        return lines;
    }

    private void macBlocks(Supplier supplier) {
        List<MacBlock> blocks = of(watchlist.macBlocks(), supplier, MacBlock::supplier);
        heading("cli.watchlist.macBlocks", blocks.size());
        blocks.stream()
                .collect(Collectors.groupingBy(
                        MacBlock::registrant,
                        TreeMap::new,
                        Collectors.mapping(block -> block.prefix() + "/" + block.bits(), Collectors.joining(" "))))
                .forEach((registrant, prefixes) -> lines.add("  " + wording.pair(registrant, prefixes)));
    }

    List<String> directive(Directive directive) {
        lines.add(text(directive.title()) + " [" + directive.id() + "]");
        line("report.directive.citation", directive.citation());
        line("report.directive.authority", directive.authority());
        line("report.directive.jurisdiction", directive.subdivision().orElse(directive.jurisdiction()));
        line("report.directive.status", wording.statusAndDates(directive));
        directive.statusNote().ifPresent(note -> lines.add("  " + text(note)));
        for (Directive.DatedNote date : directive.dates()) {
            lines.add("  " + date.date() + " " + text(date.note()));
        }
        line("report.directive.bound", text(directive.boundNote()));
        line("report.directive.covers", text(directive.covers()));
        line("report.directive.meaning", text(directive.meaning()));
        for (Directive.Link link : directive.links()) {
            line("report.directive.links", link.url());
        }
        heading("cli.watchlist.read", directive.sources().size());
        directive.sources().forEach(source -> lines.add("  " + source(source)));
        List<Listing> listings = of(watchlist.listings(), directive);
        heading("cli.watchlist.named", listings.size());
        for (Listing listing : listings) {
            fact(listing.name() + " [" + listing.supplier() + "]", text(listing.scope()), listing.provenance());
        }
        edition();
        return lines;
    }

    private static <T> List<T> of(List<T> facts, Supplier supplier, Function<T, String> idOfSupplier) {
        return facts.stream()
                .filter(fact -> idOfSupplier.apply(fact).equals(supplier.id()))
                .toList();
    }

    private static List<Listing> of(List<Listing> listings, Directive directive) {
        return listings.stream()
                .filter(listing -> listing.directive().equals(directive.id()))
                .toList();
    }

    private void edition() {
        lines.add(messages.text(
                "cli.watchlist.edition", watchlist.version(), watchlist.date().toString()));
    }

    private void heading(String key, int count) {
        lines.add("");
        lines.add(messages.count(key, count));
    }

    private void entry(String id, String name, String more) {
        lines.add("  %-32s ".formatted(id) + name + (more.isEmpty() ? "" : " - " + more));
    }

    private void line(String key, String text) {
        lines.add("  " + wording.pair(messages.text(key), text));
    }

    /// A fact that is switched off is shown, and that it flags nothing.
    private void fact(String text, String more, Provenance provenance) {
        lines.add("  " + text + (more.isBlank() ? "" : " - " + more)
                + (provenance.on() ? "" : " " + messages.text("cli.watchlist.off")));
        lines.add("      " + source(provenance));
    }

    private String source(Provenance provenance) {
        return messages.text(
                "report.source", provenance.source(), provenance.seen().toString());
    }

    private String status(Supplier supplier) {
        return messages.text("cli.supplier." + supplier.status().name());
    }

    private String text(LocalizedText text) {
        boolean onlyEnglish = messages.language() == Language.FRENCH && !text.hasFrench();
        return wording.text(text) + (onlyEnglish ? " " + messages.text("report.englishOnly") : "");
    }
}
