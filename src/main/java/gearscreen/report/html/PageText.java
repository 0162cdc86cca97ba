package gearscreen.report.html;

import gearscreen.report.ReportContent;
import gearscreen.report.ReportId;
import gearscreen.report.ReportSettings;
import gearscreen.report.Tally;
import gearscreen.report.Wording;
import gearscreen.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Puts head and body of a page together. The text is well-formed both as HTML and as XHTML.
public final class PageText {
    /// Nothing may be loaded or run, whatever a cell holds.
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private PageText() {}

    /// @param out is flushed and stays open
    public static void write(Page page, ReportContent content, ReportSettings settings, Form form, Writer out)
            throws IOException {
        Html html = new Html(out);
        Sheet sheet = new Sheet(
                html,
                new Wording(settings.messages()),
                content,
                settings,
                Tally.of(content.scan()),
                form,
                page.sections());
        html.ours("<!DOCTYPE html>\n");
        html.in(
                "html",
                () -> {
                    head(page, sheet);
                    html.in("body", () -> page.body(sheet));
                },
                "lang",
                settings.messages().language().code());
        out.flush();
    }

    /// A page for the screen that is about something else than one scan.
    public static void write(String title, Language language, Html html, Html.Content body) throws IOException {
        html.ours("<!DOCTYPE html>\n");
        html.in(
                "html",
                () -> {
                    html.in("head", () -> {
                        head(html, title);
                        html.in("style", () -> html.ours(style(Form.SCREEN)));
                    });
                    html.in("body", body);
                },
                "lang",
                language.code());
    }

    private static void head(Html html, String title) throws IOException {
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "color-scheme", "content", "light dark");
        html.empty("meta", "name", "referrer", "content", "no-referrer");
        html.in("title", title);
    }

    private static void head(Page page, Sheet sheet) throws IOException {
        Html html = sheet.html();
        html.in("head", () -> {
            head(html, page.title(sheet));
            if (sheet.form() == Form.PAPER) {
                bookmarks(page, sheet);
            }
            html.in("style", () -> {
                html.ours(style(sheet.form()));
                if (sheet.form() == Form.PAPER) {
                    html.ours(foot(sheet));
                }
            });
        });
    }

    private static void bookmarks(Page page, Sheet sheet) throws IOException {
        if (page.sections().isEmpty()) {
            return;
        }
        Html html = sheet.html();
        html.in("bookmarks", () -> {
            for (String section : page.sections()) {
                html.empty("bookmark", "name", sheet.heading(section), "href", "#" + section);
            }
        });
    }

    /// Words of ours and the id of the scan only: no text of the inventory gets into a style sheet.
    private static String foot(Sheet sheet) {
        return "@page { @bottom-left { font-family: Noto; font-size: 8pt; color: #3b4652; content: \""
                + sheet.say("report.title") + " "
                + ReportId.of(sheet.content().scan())
                + "\"; } @bottom-right { font-family: Noto; font-size: 8pt; color: #3b4652; content: \""
                + sheet.say("report.page") + " \" counter(page) \" / \" counter(pages); } }";
    }

    private static String style(Form form) throws IOException {
        try (InputStream in = Objects.requireNonNull(PageText.class.getResourceAsStream(form.style()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
