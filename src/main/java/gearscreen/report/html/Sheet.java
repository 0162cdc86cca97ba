package gearscreen.report.html;

import gearscreen.report.ReportSettings;
import gearscreen.report.Tally;
import gearscreen.report.Wording;
import gearscreen.screening.ScanResult;
import gearscreen.text.Language;
import gearscreen.text.LocalizedText;
import gearscreen.watchlist.Applicability;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/// What every part of the page is given, and the pieces that several parts share.
record Sheet(Html html, Wording wording, ScanResult scan, ReportSettings settings, Tally tally) {
    /// Rows that a list of the page shows at most; the CSV and JSON reports hold all.
    static final int LONGEST_LIST = 1_000;

    /// The heads of columns that hold numbers.
    private static final Set<String> COUNTS = Set.of("items", "lines");

    String say(String key, Object... facts) {
        return wording.text(key, facts);
    }

    void paragraph(String text) throws IOException {
        html.in("p", text);
    }

    void section(String id, Html.Content content) throws IOException {
        html.in(
                "section",
                () -> {
                    html.in("h2", say("report." + id + ".title"), "id", id + "-title");
                    content.write();
                },
                "id",
                id,
                "aria-labelledby",
                id + "-title");
    }

    /// A table that may scroll sideways on its own.
    ///
    /// @param heads of its columns: their keys are `report.head.` + each
    void table(String caption, List<String> heads, Html.Content rows) throws IOException {
        html.in(
                "div",
                () -> html.in("table", () -> {
                    html.in("caption", caption);
                    html.in(
                            "thead",
                            () -> html.in("tr", () -> {
                                for (String head : heads) {
                                    html.in(
                                            "th",
                                            say("report.head." + head),
                                            "scope",
                                            "col",
                                            "class",
                                            COUNTS.contains(head) ? "count" : "text");
                                }
                            }));
                    html.in("tbody", rows);
                }),
                "class",
                "scroll");
    }

    void row(String head, Html.Content cells) throws IOException {
        html.in("tr", () -> {
            html.in("th", head, "scope", "row");
            cells.write();
        });
    }

    void count(long number) throws IOException {
        html.in("td", say("report.number", number), "class", "count");
    }

    void cell(String text) throws IOException {
        html.in("td", text);
    }

    /// A list of facts: name, text, name, text …
    void facts(String... facts) throws IOException {
        html.in("dl", () -> {
            for (int i = 0; i < facts.length; i += 2) {
                html.in("dt", facts[i]);
                html.in("dd", facts[i + 1]);
            }
        });
    }

    /// A word in a frame; the frame's colour only repeats what the word says.
    void badge(String kind, String word) throws IOException {
        html.in("span", word, "class", "badge " + kind);
    }

    void badge(Applicability level) throws IOException {
        badge(
                switch (level) {
                    case APPLIES -> "applies";
                    case MAY_APPLY -> "may";
                    case INFORMATION -> "info";
                },
                wording.applicability(level));
    }

    /// A text of the watchlist; where the page is French and the text is not, that is said and marked.
    void listed(LocalizedText text) throws IOException {
        if (wording.messages().language() == Language.FRENCH && !text.hasFrench()) {
            html.in("span", text.en(), "lang", Language.ENGLISH.code());
            html.in("span", " " + say("report.englishOnly"), "class", "quiet");
        } else {
            html.text(wording.text(text));
        }
    }
}
