package gearscreen.report.document;

import gearscreen.report.Tally;
import gearscreen.report.html.Sheet;
import gearscreen.watchlist.Directive;
import gearscreen.watchlist.Provenance;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// Short signs for what stands in full once: `D7` for a directive, `[12]` for a source. A supplier is named in about
/// thirty directives and an address of the web is three lines long; written out in every block they made two thirds of
/// the pages.
final class References {
    private final Sheet sheet;
    private final Map<String, Integer> directives = new HashMap<>();
    private final Map<String, Integer> sources = new LinkedHashMap<>();

    References(Sheet sheet) {
        this.sheet = sheet;
        for (Tally.OfDirective cited : sheet.tally().directives()) {
            directives.put(cited.directive().id(), directives.size() + 1);
        }
    }

    /// `D7`: its place in the section of directives.
    String sign(Directive directive) {
        return sheet.say("report.ref.directive", String.valueOf(number(directive)));
    }

    int number(Directive directive) {
        return directives.getOrDefault(directive.id(), 0);
    }

    /// The sign, leading to the full text.
    void link(Directive directive) throws IOException {
        String sign = sign(directive);
        sheet.link(
                () -> sheet.html().text(sign),
                sheet.wording().pair(sign, sheet.wording().text(directive.title())),
                "#" + anchor(directive));
    }

    static String anchor(Directive directive) {
        return "directive-" + directive.id();
    }

    /// `[12]`: its place in the list of sources, in the order in which they are first referred to.
    String sign(Provenance source) {
        return sheet.say("report.ref.source", String.valueOf(number(source)));
    }

    void link(Provenance source) throws IOException {
        String sign = sign(source);
        sheet.link(
                () -> sheet.html().text(sign),
                sheet.say("report.ref.sourceTitle", String.valueOf(number(source))),
                "#source-" + number(source));
    }

    private int number(Provenance source) {
        String text = sheet.say("report.source", source.source(), source.seen().toString());
        return sources.computeIfAbsent(text, _ -> sources.size() + 1);
    }

    /// The sources that were referred to so far.
    void write() throws IOException {
        if (sources.isEmpty()) {
            sheet.paragraph(sheet.say("report.sources.none"));
            return;
        }
        sheet.paragraph(sheet.say("report.sources.intro"));
        sheet.html()
                .in(
                        "ol",
                        () -> {
                            for (Map.Entry<String, Integer> source : sources.entrySet()) {
                                sheet.html().in("li", source.getKey(), "id", "source-" + source.getValue());
                            }
                        },
                        "class",
                        "sources");
    }
}
