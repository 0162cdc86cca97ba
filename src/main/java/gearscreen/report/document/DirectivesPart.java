package gearscreen.report.document;

import gearscreen.report.Tally;
import gearscreen.report.html.Html;
import gearscreen.report.html.Sheet;
import gearscreen.screening.applicability.ListingEffect;
import gearscreen.text.LocalizedText;
import gearscreen.watchlist.Applicability;
import gearscreen.watchlist.Directive;
import gearscreen.watchlist.Listing;
import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/// The directives that the findings cite, each once, with the names by which it reaches the suppliers found; the rest
/// of the report refers to them by their signs.
final class DirectivesPart {
    private final Sheet sheet;
    private final References references;
    private final Html html;

    DirectivesPart(Sheet sheet, References references) {
        this.sheet = sheet;
        this.references = references;
        html = sheet.html();
    }

    void write() throws IOException {
        if (sheet.tally().directives().isEmpty()) {
            sheet.paragraph(sheet.say("report.applies.none"));
        }
        for (Tally.OfDirective cited : sheet.tally().directives()) {
            html.in("article", () -> write(cited), "id", References.anchor(cited.directive()), "class", "brief");
        }
    }

    private void write(Tally.OfDirective cited) throws IOException {
        Directive directive = cited.directive();
        boolean information = cited.applicability() == Applicability.INFORMATION;
        html.in("h3", () -> {
            html.text(references.sign(directive) + ". ");
            sheet.title(directive.title());
        });
        html.in(
                "p",
                sheet.wording().applicability(cited.applicability()) + " · "
                        + directive.subdivision().orElse(directive.jurisdiction()) + ", " + directive.authority() + ". "
                        + directive.citation() + ". " + sheet.wording().statusAndDates(directive) + " · "
                        + directive.id(),
                "class",
                "quiet");
        if (directive.statusNote().isPresent()) {
            html.in("p", () -> sheet.listed(directive.statusNote().get()));
        }
        html.in("p", () -> {
            if (!information) {
                dates(directive);
                named("report.directive.bound", directive.boundNote());
            }
            named("report.directive.covers", directive.covers());
            named("report.directive.meaning", directive.meaning());
        });
        html.in("p", () -> {
            names(cited);
            html.text(" ");
            links(directive);
        });
    }

    private void named(String name, LocalizedText text) throws IOException {
        label(name);
        sheet.listed(text);
        html.text(" ");
    }

    private void label(String name) throws IOException {
        html.in("strong", sheet.wording().pair(sheet.say(name), ""));
    }

    private void dates(Directive directive) throws IOException {
        if (directive.dates().isEmpty()) {
            return;
        }
        label("report.directive.dates");
        String between = "";
        for (Directive.DatedNote date : directive.dates()) {
            html.text(between + date.date() + " ");
            sheet.listed(date.note());
            between = "; ";
        }
        html.text(". ");
    }

    /// The names that the directive uses for the suppliers found, and how far it reaches where that is more than
    /// information.
    private void names(Tally.OfDirective cited) throws IOException {
        label("report.directive.names");
        String between = "";
        Set<Listing> seen = new HashSet<>();
        for (ListingEffect effect : cited.effects()) {
            // An affiliate may have the same listing with another effect; the strongest stands first.
            if (seen.add(effect.listing())) {
                html.text(between);
                name(effect);
                between = "; ";
            }
        }
        html.text(".");
    }

    private void name(ListingEffect effect) throws IOException {
        Listing listing = effect.listing();
        html.text(
                listing.via().isEmpty()
                        ? sheet.say("report.listing.named", listing.name())
                        : sheet.say(
                                "report.listing.byReference",
                                listing.name(),
                                listing.via().get()));
        if (effect.applicability() != Applicability.INFORMATION) {
            html.text(", ");
            sheet.listed(listing.scope());
        }
        html.text(" ");
        references.link(listing.provenance());
    }

    /// The only links out of a report: official pages of directives, https by the type's own rule.
    private void links(Directive directive) throws IOException {
        if (directive.links().isEmpty()) {
            html.in("span", sheet.say("report.directive.noLink"), "class", "quiet");
            return;
        }
        label("report.directive.links");
        String between = "";
        for (Directive.Link link : directive.links()) {
            html.text(between);
            sheet.link(sheet.say("report.directive.link", host(link), link.language()), link.url());
            between = " · ";
        }
    }

    private static String host(Directive.Link link) {
        return Objects.requireNonNullElse(URI.create(link.url()).getHost(), link.url());
    }
}
