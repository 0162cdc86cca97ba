package gearscreen.watchlist.load;

import gearscreen.watchlist.Applicability;
import gearscreen.watchlist.ApplicabilityOverride;
import gearscreen.watchlist.BoundRole;
import gearscreen.watchlist.Directive;
import gearscreen.watchlist.Listing;
import gearscreen.watchlist.OrganisationProfile;
import java.util.List;
import java.util.Set;

/// What governments say, whom they name, and what it means for whom.
final class DirectiveFacts {
    private DirectiveFacts() {}

    static List<Directive> directives(Entry file) {
        return file.each(
                "directives",
                entry -> new Directive(
                        entry.text("id"),
                        entry.text("jurisdiction"),
                        entry.optionalText("subdivision"),
                        entry.text("authority"),
                        entry.localized("title"),
                        entry.text("citation"),
                        entry.text("kind"),
                        entry.text("issued"),
                        entry.each("dates", date -> new Directive.DatedNote(date.text("date"), date.localized("note"))),
                        entry.optionalDate("inForceFrom"),
                        entry.optionalDate("inForceUntil"),
                        entry.choice("status", Directive.Status.class),
                        entry.optionalLocalized("statusNote"),
                        entry.texts("bound"),
                        entry.localized("boundNote"),
                        entry.localized("covers"),
                        entry.localized("meaning"),
                        entry.flag("namesSuppliers"),
                        links(entry),
                        entry.each("facts", Entry::provenance),
                        entry.date("lastChecked")));
    }

    static List<Listing> listings(Entry file) {
        return file.each(
                "listings",
                entry -> new Listing(
                        entry.text("directive"),
                        entry.text("supplier"),
                        entry.text("name"),
                        entry.choice("basis", Listing.Basis.class),
                        entry.optionalText("via"),
                        entry.localized("scope"),
                        entry.choice("subsidiaries", Listing.Subsidiaries.class),
                        entry.optionalDate("from"),
                        entry.optionalDate("until"),
                        entry.provenance()));
    }

    static List<OrganisationProfile> profiles(Entry file) {
        return file.each(
                "profiles",
                entry -> new OrganisationProfile(
                        entry.text("id"),
                        entry.localized("name"),
                        entry.localized("description"),
                        entry.text("country"),
                        entry.optionalText("subdivision"),
                        Set.copyOf(entry.texts("roles")),
                        Set.copyOf(entry.texts("unanswered"))));
    }

    static List<BoundRole> boundRoles(Entry file) {
        return file.each(
                "boundRoles",
                entry -> new BoundRole(
                        entry.text("bound"),
                        Set.copyOf(entry.texts("roles")),
                        entry.choice("level", Applicability.class),
                        entry.text("reason")));
    }

    static List<ApplicabilityOverride> overrides(Entry file) {
        return file.each(
                "overrides",
                entry -> new ApplicabilityOverride(
                        entry.text("directive"),
                        entry.optionalText("country"),
                        entry.optionalText("role"),
                        entry.choice("level", Applicability.class),
                        entry.text("reason"),
                        entry.optionalLocalized("sentence")));
    }

    /// Only pages that were seen, or whose address was printed in a page that was.
    private static List<Directive.Link> links(Entry entry) {
        return entry
                .each(
                        "urls",
                        url -> url.text("evidence").equals("memory")
                                ? List.<Directive.Link>of()
                                : List.of(new Directive.Link(url.text("url"), url.text("lang"))))
                .stream()
                .flatMap(List::stream)
                .toList();
    }
}
