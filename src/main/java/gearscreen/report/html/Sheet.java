package gearscreen.report.html;

import gearscreen.report.ReportContent;
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
///
/// @param sections the ids of the page's sections in their order
public record Sheet(
        Html html,
        Wording wording,
        ReportContent content,
        ReportSettings settings,
        Tally tally,
        Form form,
        List<String> sections) {
    /// Rows that a list of the page shows at most; the CSV and JSON reports hold all.
    public static final int LONGEST_LIST = 1_000;

    /// The heads of columns that hold numbers.
    private static final Set<String> COUNTS = Set.of("items", "lines");

    public Sheet {
        sections = List.copyOf(sections);
    }

    public ScanResult scan() {
        return content.scan();
    }

    public String say(String key, Object... facts) {
        return wording.text(key, facts);
    }

    public void paragraph(String text) throws IOException {
        html.in("p", text);
    }

    /// The number and title of a section.
    public String heading(String id) {
        String title = say((id.contains(".") ? "" : "report.") + id + ".title");
        int at = sections.indexOf(id);
        return at < 0 ? title : at + 1 + ". " + title;
    }

    /// A link within the page or to an official page. What is printed needs a description of its own.
    ///
    /// @param href `#` + id, or https
    public void link(Html.Content text, String description, String href) throws IOException {
        boolean within = href.startsWith("#");
        if (form == Form.PAPER) {
            html.in("a", text, "href", href, "title", description);
        } else if (within) {
            html.in("a", text, "href", href);
        } else {
            html.in("a", text, "href", href, "rel", "noopener noreferrer");
        }
    }

    public void link(String text, String href) throws IOException {
        link(() -> html.text(text), text, href);
    }

    /// A line to write on where nothing is known.
    public void blank(String known) throws IOException {
        if (known.isEmpty()) {
            html.in("span", "\u00A0", "class", "blank");
        } else {
            html.text(known);
        }
    }

    public void section(String id, Html.Content content) throws IOException {
        html.in(
                "section",
                () -> {
                    html.in("h2", heading(id), "id", id + "-title");
                    content.write();
                },
                "id",
                id,
                "aria-labelledby",
                id + "-title");
    }

    public void table(String caption, List<String> heads, Html.Content rows) throws IOException {
        table(caption, heads, rows, "plain");
    }

    /// A table that may scroll sideways on its own.
    ///
    /// @param heads of its columns: their keys are `report.head.` + each
    /// @param kind of our own: decides the widths of the columns
    public void table(String caption, List<String> heads, Html.Content rows, String kind) throws IOException {
        table(() -> html.text(caption), heads, rows, kind);
    }

    public void table(Html.Content caption, List<String> heads, Html.Content rows, String kind) throws IOException {
        html.in(
                "div",
                () -> html.in(
                        "table",
                        () -> {
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
                                                    COUNTS.contains(head) ? "count" : "of-" + head);
                                        }
                                    }));
                            html.in("tbody", rows);
                        },
                        "class",
                        kind),
                "class",
                "scroll");
    }

    public void row(String head, Html.Content cells) throws IOException {
        html.in("tr", () -> {
            html.in("th", head, "scope", "row");
            cells.write();
        });
    }

    public void count(long number) throws IOException {
        html.in("td", say("report.number", number), "class", "count");
    }

    public void cell(String text) throws IOException {
        html.in("td", text);
    }

    /// A list of facts: name, text, name, text …
    public void facts(String... facts) throws IOException {
        facts("facts", List.of(facts));
    }

    /// @param kind of our own: decides how the list is set
    /// @param facts an empty text is a line to write on
    public void facts(String kind, List<String> facts) throws IOException {
        html.facts(kind, facts, this::blank);
    }

    /// A word in a frame; the frame's colour only repeats what the word says.
    public void badge(String kind, String word) throws IOException {
        html.in("span", word, "class", "badge " + kind);
    }

    public void badge(Applicability level) throws IOException {
        badge(
                switch (level) {
                    case APPLIES -> "applies";
                    case MAY_APPLY -> "may";
                    case INFORMATION -> "info";
                },
                wording.applicability(level));
    }

    /// A text of the watchlist; where the page is French and the text is not, that is said and marked.
    public void listed(LocalizedText text) throws IOException {
        if (wording.messages().language() == Language.FRENCH && !text.hasFrench()) {
            html.in("span", text.en(), "lang", Language.ENGLISH.code());
            html.in("span", " " + say("report.englishOnly"), "class", "quiet");
        } else {
            html.text(wording.text(text));
        }
    }

    /// The title of a directive: official in its own language, so that it is marked but needs no remark.
    public void title(LocalizedText text) throws IOException {
        if (wording.messages().language() == Language.FRENCH && !text.hasFrench()) {
            html.in("span", text.en(), "lang", Language.ENGLISH.code());
        } else {
            html.text(wording.text(text));
        }
    }
}
