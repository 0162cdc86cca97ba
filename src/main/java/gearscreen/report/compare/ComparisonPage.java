package gearscreen.report.compare;

import gearscreen.report.ChangeWords;
import gearscreen.report.ReportSettings;
import gearscreen.report.Wording;
import gearscreen.report.html.Html;
import gearscreen.report.html.PageText;
import gearscreen.review.compare.Changed;
import gearscreen.review.compare.Comparison;
import java.io.IOException;
import java.io.Writer;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// One self-contained page.
record ComparisonPage(Comparison comparison, Wording wording, ReportSettings settings) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx");

    void write(Writer out) throws IOException {
        Html html = new Html(out);
        String title = wording.text("compare.title");
        PageText.write(
                title,
                settings.messages().language(),
                html,
                () -> html.in("main", () -> {
                    html.in("p", wording.text("report.kicker", settings.program()), "class", "kicker");
                    html.in("h1", title);
                    facts(html);
                    for (String side : new ChangeWords(wording).notWhole(comparison)) {
                        html.in("p", side);
                    }
                    html.in("p", new ChangeWords(wording).counts(comparison));
                    table(html);
                    html.in("p", wording.text("report.disclaimer"));
                }));
        out.flush();
    }

    private void facts(Html html) throws IOException {
        ChangeWords words = new ChangeWords(wording);
        List<String> facts = List.of(
                wording.text("compare.side.before"), words.side(comparison.before()),
                wording.text("compare.side.after"), words.side(comparison.after()),
                wording.text("report.cover.made"), MOMENT.format(settings.created()));
        html.facts("facts", facts, html::text);
    }

    private void table(Html html) throws IOException {
        List<Changed> changes = ComparisonFormat.changes(comparison);
        if (changes.isEmpty()) {
            html.in("p", wording.text("compare.nothing"));
            return;
        }
        ChangeWords words = new ChangeWords(wording);
        html.in(
                "div",
                () -> html.in(
                        "table",
                        () -> {
                            html.in("caption", wording.text("compare.caption"));
                            html.in(
                                    "thead",
                                    () -> html.in("tr", () -> {
                                        for (String head : words.headers()) {
                                            html.in("th", head, "scope", "col");
                                        }
                                    }));
                            html.in("tbody", () -> {
                                for (Changed change : changes) {
                                    html.in("tr", () -> {
                                        for (String cell : words.cells(change, comparison)) {
                                            html.in("td", cell);
                                        }
                                    });
                                }
                            });
                        },
                        "class",
                        "plain"),
                "class",
                "scroll");
    }
}
