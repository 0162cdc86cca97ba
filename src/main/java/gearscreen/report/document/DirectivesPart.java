package gearscreen.report.document;

import gearscreen.report.Tally;
import gearscreen.report.html.Html;
import gearscreen.report.html.Sheet;
import gearscreen.screening.ListingEffect;
import gearscreen.watchlist.Applicability;
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
                if (directive.applicability() == Applicability.INFORMATION) {
                    brief(sheet, directive.directive());
                } else {
                    full(sheet, directive.directive());
                }
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

    /// What is for information takes less room: who issued what, its state, what it covers, where it stands.
    private static void brief(Sheet sheet, Directive directive) throws IOException {
        Html html = sheet.html();
        html.in(
                "article",
                () -> {
                    html.in("h3", () -> sheet.listed(directive.title()));
                    html.in(
                            "p",
                            directive.subdivision().orElse(directive.jurisdiction()) + ", " + directive.authority()
                                    + ". " + directive.citation() + ". "
                                    + sheet.wording().statusAndDates(directive),
                            "class",
                            "quiet");
                    if (directive.statusNote().isPresent()) {
                        html.in("p", () -> sheet.listed(directive.statusNote().get()));
                    }
                    html.in("p", () -> sheet.listed(directive.covers()));
                    html.in("p", () -> sheet.listed(directive.meaning()));
                    links(sheet, directive);
                },
                "id",
                anchor(directive),
                "class",
                "brief");
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

    /// The title, leading to the full text.
    static void title(Sheet sheet, Directive directive) throws IOException {
        sheet.link(
                () -> sheet.listed(directive.title()),
                sheet.wording().text(directive.title()),
                "#" + anchor(directive));
    }

    /// Title, citation and status on one line.
    static void shortly(Sheet sheet, Directive directive) throws IOException {
        Html html = sheet.html();
        title(sheet, directive);
        html.in(
                "span",
                " " + directive.citation() + ". " + sheet.wording().statusAndDates(directive),
                "class",
                "quiet");
    }

    /// The name that the directive uses, and how far a listing reaches that is more than information.
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
        if (effect.applicability() != Applicability.INFORMATION) {
            sheet.html().in("div", () -> sheet.listed(listing.scope()), "class", "quiet");
        }
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

    /// The only links out of a report: official pages of directives, https by the type's own rule.
    private static void links(Sheet sheet, Directive directive) throws IOException {
        if (directive.links().isEmpty()) {
            sheet.html().in("div", sheet.say("report.directive.noLink"), "class", "quiet");
            return;
        }
        sheet.html().in("ul", () -> {
            for (Directive.Link link : directive.links()) {
                String text = sheet.say("report.directive.link", host(link), link.language());
                sheet.html().in("li", () -> sheet.link(text, link.url()));
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
