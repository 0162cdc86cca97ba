package gearscreen.report.html;

import gearscreen.report.Tally;
import gearscreen.screening.ListingEffect;
import gearscreen.watchlist.Directive;
import gearscreen.watchlist.Listing;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;

/// The directives that the findings cite, each in full once; the flagged items show them shortly.
final class DirectivesPart {
    private DirectivesPart() {}

    static void write(Sheet sheet) throws IOException {
        sheet.section("directives", () -> {
            if (sheet.tally().directives().isEmpty()) {
                sheet.paragraph(sheet.say("report.applies.none"));
            }
            for (Tally.OfDirective directive : sheet.tally().directives()) {
                full(sheet, directive.directive());
            }
        });
    }

    private static void full(Sheet sheet, Directive directive) throws IOException {
        Html html = sheet.html();
        html.in(
                "article",
                () -> {
                    html.in("h3", () -> sheet.listed(directive.title()));
                    sheet.facts(
                            sheet.say("report.directive.citation"),
                            directive.citation(),
                            sheet.say("report.directive.authority"),
                            directive.authority(),
                            sheet.say("report.directive.jurisdiction"),
                            directive.subdivision().orElse(directive.jurisdiction()),
                            sheet.say("report.directive.status"),
                            sheet.wording().statusAndDates(directive));
                    if (directive.statusNote().isPresent()) {
                        html.in("p", () -> sheet.listed(directive.statusNote().get()));
                    }
                    dates(sheet, directive);
                    html.in("h4", sheet.say("report.directive.bound"));
                    html.in("p", () -> sheet.listed(directive.boundNote()));
                    html.in("h4", sheet.say("report.directive.covers"));
                    html.in("p", () -> sheet.listed(directive.covers()));
                    html.in("h4", sheet.say("report.directive.meaning"));
                    html.in("p", () -> sheet.listed(directive.meaning()));
                    html.in("h4", sheet.say("report.directive.links"));
                    links(sheet, directive);
                },
                "id",
                anchor(directive));
    }

    private static void dates(Sheet sheet, Directive directive) throws IOException {
        if (directive.dates().isEmpty()) {
            return;
        }
        sheet.table(sheet.say("report.directive.dates"), List.of("date", "event"), () -> {
            for (Directive.DatedNote date : directive.dates()) {
                sheet.row(date.date(), () -> sheet.html().in("td", () -> sheet.listed(date.note())));
            }
        });
    }

    /// Title (leading to the full text below), citation, status and dates, official pages.
    static void name(Sheet sheet, Directive directive) throws IOException {
        Html html = sheet.html();
        html.in("a", () -> sheet.listed(directive.title()), "href", "#" + anchor(directive));
        html.in("div", directive.citation(), "class", "quiet");
        html.in("div", sheet.wording().statusAndDates(directive), "class", "quiet");
        links(sheet, directive);
    }

    /// Title, citation and status on one line.
    static void shortly(Sheet sheet, Directive directive) throws IOException {
        Html html = sheet.html();
        html.in("a", () -> sheet.listed(directive.title()), "href", "#" + anchor(directive));
        html.in(
                "span",
                " " + directive.citation() + ". " + sheet.wording().statusAndDates(directive),
                "class",
                "quiet");
    }

    /// The name that the directive uses, and how far the listing reaches.
    static void named(Sheet sheet, ListingEffect effect) throws IOException {
        Listing listing = effect.listing();
        sheet.html()
                .in(
                        "div",
                        listing.via().isEmpty()
                                ? sheet.say("report.listing.named", listing.name())
                                : sheet.say(
                                        "report.listing.byReference",
                                        listing.name(),
                                        listing.via().get()));
        sheet.html().in("div", () -> sheet.listed(listing.scope()), "class", "quiet");
        sheet.html()
                .in(
                        "div",
                        sheet.say(
                                "report.source",
                                listing.provenance().source(),
                                listing.provenance().seen().toString()),
                        "class",
                        "quiet");
    }

    static void meaning(Sheet sheet, Directive directive) throws IOException {
        sheet.html().in("p", () -> sheet.listed(directive.meaning()));
        sheet.html().in("p", () -> sheet.listed(directive.boundNote()), "class", "quiet");
    }

    /// The only links out of a report: official pages of directives, https by the type's own rule.
    private static void links(Sheet sheet, Directive directive) throws IOException {
        if (directive.links().isEmpty()) {
            sheet.html().in("div", sheet.say("report.directive.noLink"), "class", "quiet");
            return;
        }
        sheet.html().in("ul", () -> {
            for (Directive.Link link : directive.links()) {
                sheet.html()
                        .in(
                                "li",
                                () -> sheet.html()
                                        .in(
                                                "a",
                                                sheet.say("report.directive.link", host(link), link.language()),
                                                "href",
                                                link.url(),
                                                "hreflang",
                                                link.language(),
                                                "rel",
                                                "noopener noreferrer"));
            }
        });
    }

    private static String host(Directive.Link link) {
        return Objects.requireNonNullElse(URI.create(link.url()).getHost(), link.url());
    }

    static String anchor(Directive directive) {
        return "directive-" + directive.id();
    }
}
