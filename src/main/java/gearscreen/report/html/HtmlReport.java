package gearscreen.report.html;

import gearscreen.report.Report;
import gearscreen.report.ReportSettings;
import gearscreen.report.Tally;
import gearscreen.report.Wording;
import gearscreen.screening.ScanResult;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The whole report as one page for a manager and an auditor: the answer first, then what it rests on.
public final class HtmlReport implements Report {
    /// Nothing may be loaded or run, whatever a cell holds.
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private static final List<String> SECTIONS = List.of(
            "answer",
            "applies",
            "scope",
            "profile",
            "method",
            "flagged",
            "unchecked",
            "unmatched",
            "problems",
            "directives",
            "about");

    @Override
    public void write(ScanResult scan, ReportSettings settings, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Html html = new Html(writer);
        Sheet sheet = new Sheet(html, new Wording(settings.messages()), scan, settings, Tally.of(scan));
        html.ours("<!DOCTYPE html>\n");
        html.in(
                "html",
                () -> {
                    head(sheet);
                    html.in("body", () -> body(sheet));
                },
                "lang",
                settings.messages().language().code());
        writer.flush();
    }

    private static void head(Sheet sheet) throws IOException {
        Html html = sheet.html();
        html.in("head", () -> {
            html.open("meta", "charset", "utf-8");
            html.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
            html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
            html.open("meta", "name", "color-scheme", "content", "light dark");
            html.open("meta", "name", "referrer", "content", "no-referrer");
            html.in("title", sheet.say("report.title.of", fileName(sheet)));
            html.in("style", () -> html.ours(style()));
        });
    }

    private static void body(Sheet sheet) throws IOException {
        Html html = sheet.html();
        html.in("a", sheet.say("report.skipToAnswer"), "href", "#answer", "class", "skip");
        html.in("header", () -> {
            html.in("p", sheet.say("report.kicker", sheet.settings().program()), "class", "kicker");
            html.in("h1", sheet.say("report.title"));
            html.in("p", fileName(sheet), "class", "file");
            html.in(
                    "p",
                    sheet.say(
                            "report.head",
                            AboutPart.moment(sheet.settings().created()),
                            sheet.scan().watchlistVersion(),
                            sheet.scan().watchlistDate().toString(),
                            sheet.wording().profiles(sheet.scan().profiles())),
                    "class",
                    "quiet");
        });
        html.in(
                "nav",
                () -> html.in("ul", () -> {
                    for (String section : SECTIONS) {
                        html.in(
                                "li",
                                () -> html.in("a", sheet.say("report." + section + ".title"), "href", "#" + section));
                    }
                }),
                "aria-label",
                sheet.say("report.contents"));
        html.in("main", () -> {
            AnswerPart.write(sheet);
            ScopePart.write(sheet);
            FlaggedPart.write(sheet);
            RestPart.write(sheet);
            DirectivesPart.write(sheet);
            AboutPart.write(sheet);
        });
    }

    private static String fileName(Sheet sheet) {
        return sheet.wording().cell(sheet.scan().inventory().source().name());
    }

    private static String style() throws IOException {
        try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream("report.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
