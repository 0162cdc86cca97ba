package gearscreen.watchlist.packed;

import gearscreen.text.LocalizedText;
import gearscreen.text.packed.PackedReader;
import gearscreen.watchlist.Applicability;
import gearscreen.watchlist.ApplicabilityOverride;
import gearscreen.watchlist.BoundRole;
import gearscreen.watchlist.Confidence;
import gearscreen.watchlist.Directive;
import gearscreen.watchlist.FccGrantee;
import gearscreen.watchlist.Label;
import gearscreen.watchlist.Listing;
import gearscreen.watchlist.MacBlock;
import gearscreen.watchlist.ModelPattern;
import gearscreen.watchlist.OrganisationProfile;
import gearscreen.watchlist.Origins;
import gearscreen.watchlist.OtherCompany;
import gearscreen.watchlist.Provenance;
import gearscreen.watchlist.Supplier;
import gearscreen.watchlist.SupplierName;
import gearscreen.watchlist.Watchlist;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Reads what [WatchlistWriter] wrote.
final class WatchlistReader {
    private static final Supplier.Status[] STATUS = Supplier.Status.values();
    private static final SupplierName.Kind[] NAME = SupplierName.Kind.values();
    private static final Label.Range[] RANGE = Label.Range.values();
    private static final ModelPattern.Strength[] STRENGTH = ModelPattern.Strength.values();
    private static final Directive.Status[] FORCE = Directive.Status.values();
    private static final Listing.Basis[] BASIS = Listing.Basis.values();
    private static final Listing.Subsidiaries[] SUBSIDIARIES = Listing.Subsidiaries.values();
    private static final OtherCompany.Kind[] COMPANY = OtherCompany.Kind.values();
    private static final Applicability[] LEVEL = Applicability.values();
    private static final Confidence[] CONFIDENCE = Confidence.values();

    private final PackedReader in;

    WatchlistReader(PackedReader in) {
        this.in = in;
    }

    Watchlist read() {
        return new Watchlist(
                in.text(),
                in.date(),
                byId(in.each(this::supplier), Supplier::id),
                in.each(this::label),
                in.each(this::modelPattern),
                in.each(() -> new FccGrantee(in.text(), in.text(), in.text(), provenance())),
                in.each(() -> new MacBlock(in.text(), in.number(), in.text(), in.text(), in.text(), in.flag())),
                byId(in.each(this::directive), Directive::id),
                in.each(this::listing),
                in.each(this::otherCompany),
                byId(in.each(this::profile), OrganisationProfile::id),
                in.each(() -> new BoundRole(in.text(), set(), in.choice(LEVEL), in.text())),
                in.each(this::override),
                origins());
    }

    private Supplier supplier() {
        return new Supplier(
                in.text(),
                in.text(),
                in.choice(STATUS),
                in.optional(this::localized),
                in.optional(in::text),
                in.flag(),
                in.flag(),
                in.each(() -> new SupplierName(in.text(), in.choice(NAME), provenance())),
                in.texts(),
                in.text());
    }

    private Label label() {
        return new Label(
                in.text(),
                in.text(),
                in.texts(),
                in.choice(RANGE),
                in.flag() ? OptionalInt.of(in.number()) : OptionalInt.empty(),
                in.flag(),
                in.text(),
                provenance());
    }

    private ModelPattern modelPattern() {
        return new ModelPattern(
                in.text(),
                in.text(),
                localized(),
                in.choice(STRENGTH),
                Pattern.compile(in.text(), in.number()),
                in.texts(),
                in.text(),
                provenance());
    }

    private Directive directive() {
        return new Directive(
                in.text(),
                in.text(),
                in.optional(in::text),
                in.text(),
                localized(),
                in.text(),
                in.text(),
                in.text(),
                in.each(() -> new Directive.DatedNote(in.text(), localized())),
                in.optional(in::date),
                in.optional(in::date),
                in.choice(FORCE),
                in.optional(this::localized),
                in.texts(),
                localized(),
                localized(),
                localized(),
                in.flag(),
                in.each(() -> new Directive.Link(in.text(), in.text())),
                in.each(this::provenance),
                in.date());
    }

    private Listing listing() {
        return new Listing(
                in.text(),
                in.text(),
                in.text(),
                in.choice(BASIS),
                in.optional(in::text),
                localized(),
                in.choice(SUBSIDIARIES),
                in.optional(in::date),
                in.optional(in::date),
                provenance());
    }

    private OtherCompany otherCompany() {
        return new OtherCompany(in.text(), in.texts(), in.choice(COMPANY), in.text(), in.text(), provenance());
    }

    private OrganisationProfile profile() {
        return new OrganisationProfile(
                in.text(), localized(), localized(), in.text(), in.optional(in::text), set(), set());
    }

    private ApplicabilityOverride override() {
        return new ApplicabilityOverride(
                in.text(),
                in.optional(in::text),
                in.optional(in::text),
                in.choice(LEVEL),
                in.text(),
                in.optional(this::localized));
    }

    private Origins origins() {
        return new Origins(
                in.each(() -> new Origins.Source(in.text(), in.optional(in::text), in.text(), in.date())),
                in.each(this::localized));
    }

    private Provenance provenance() {
        return new Provenance(in.text(), in.date(), in.choice(CONFIDENCE));
    }

    private LocalizedText localized() {
        return new LocalizedText(in.text(), in.text());
    }

    private Set<String> set() {
        return Set.copyOf(in.texts());
    }

    private static <T> Map<String, T> byId(List<T> values, Function<T, String> id) {
        Map<String, T> map = LinkedHashMap.newLinkedHashMap(values.size());
        for (T value : values) {
            map.put(id.apply(value), value);
        }
        return map;
    }
}
