package gearscreen.report.document;

import gearscreen.inventory.InventoryPart;
import gearscreen.inventory.InventorySource;
import gearscreen.inventory.Layout;
import gearscreen.inventory.LineAccount;
import gearscreen.report.LayoutFacts;
import gearscreen.report.Tally;
import gearscreen.report.html.Sheet;
import gearscreen.watchlist.OrganisationProfile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What was looked at, what was not, for whom, and how.
final class ScopePart {
    /// In the order of the strength, then the evidence.
    private static final List<String> METHOD = List.of("names", "labels", "models", "macs", "fcc", "strength", "miss");

    private static final List<String> OUT_OF_SCOPE =
            List.of("notInFile", "components", "services", "relabelled", "notes", "truth");

    private ScopePart() {}

    static void write(Sheet sheet, References references) throws IOException {
        sheet.section("scope", () -> {
            sheet.html().in("h3", sheet.say("report.scope.file"));
            file(sheet);
            sheet.html().in("h3", sheet.say("report.scope.lines"));
            lines(sheet);
            sheet.html().in("h3", sheet.say("report.scope.columns"));
            columns(sheet);
            sheet.html().in("h3", sheet.say("report.scope.out"));
            list(sheet, "report.scope.out.", OUT_OF_SCOPE);
        });
        sheet.section("profile", () -> profile(sheet, references));
        sheet.section("applies", new AppliesPart(sheet, references)::write);
        sheet.section("method", () -> list(sheet, "report.method.", METHOD));
    }

    private static void file(Sheet sheet) throws IOException {
        for (InventoryPart part : sheet.scan().inventory().parts()) {
            file(sheet, part);
        }
    }

    private static void file(Sheet sheet, InventoryPart part) throws IOException {
        InventorySource source = part.source();
        List<String> facts = new ArrayList<>(List.of(
                sheet.say("report.file.name"),
                sheet.wording().cell(source.name()),
                sheet.say("report.file.size"),
                sheet.wording().count("report.file.bytes", source.bytes()),
                "SHA-256",
                source.sha256()));
        LayoutFacts.of(part.layout(), sheet.wording()).forEach((title, text) -> facts.addAll(List.of(title, text)));
        if (sheet.scan().inventory().isOfSeveralFiles()) {
            facts.add(sheet.say("report.file.lines"));
            facts.add(sheet.wording().account(part.account()));
        }
        if (!part.copies().isEmpty()) {
            facts.add(sheet.say("report.file.copies"));
            facts.add(part.copies().stream().map(sheet.wording()::cell).collect(Collectors.joining(", ")));
        }
        sheet.facts(facts.toArray(String[]::new));
    }

    private static void lines(Sheet sheet) throws IOException {
        LineAccount account = sheet.scan().inventory().account();
        sheet.table(sheet.say("report.scope.linesCaption"), List.of("whatBecame", "lines"), () -> {
            count(sheet, "report.lines.items", account.items());
            count(sheet, "report.lines.merged", account.merged());
            count(sheet, "report.lines.skipped", account.skipped());
            count(sheet, "report.lines.problems", account.problems());
            count(sheet, "report.lines.all", account.lines());
        });
        sheet.table(sheet.say("report.scope.itemsCaption"), List.of("outcome", "items"), () -> {
            count(sheet, "outcome.flagged", sheet.scan().flagged());
            count(sheet, "outcome.noMatch", sheet.scan().noMatch());
            count(sheet, "outcome.notEnoughData", sheet.scan().notEnoughData());
            count(sheet, "report.items.all", sheet.scan().counts().items());
        });
    }

    private static void count(Sheet sheet, String key, long count) throws IOException {
        sheet.row(sheet.say(key, sheet.scan().watchlistVersion()), () -> sheet.count(count));
    }

    private static void columns(Sheet sheet) throws IOException {
        Layout layout = sheet.scan().inventory().layout();
        Map<String, String> used = new TreeMap<>();
        layout.mapping().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> used.put(
                        sheet.wording().field(entry.getKey())
                                + (layout.guessed().contains(entry.getKey())
                                        ? " " + sheet.say("report.columns.guessed")
                                        : ""),
                        names(sheet, entry.getValue(), layout)));
        if (!used.isEmpty()) {
            sheet.table(sheet.say("report.columns.caption"), List.of("field", "columns"), () -> {
                for (Map.Entry<String, String> field : used.entrySet()) {
                    sheet.row(field.getKey(), () -> sheet.cell(field.getValue()));
                }
            });
        }
        Set<Integer> mapped =
                layout.mapping().values().stream().flatMap(List::stream).collect(Collectors.toSet());
        List<Integer> unused = IntStream.range(0, layout.columns().size())
                .filter(i -> !mapped.contains(i)
                        && !layout.dropped().contains(layout.columns().get(i)))
                .boxed()
                .toList();
        sheet.paragraph(
                unused.isEmpty()
                        ? sheet.say("report.columns.allUsed")
                        : sheet.wording().count("report.columns.unused", unused.size(), names(sheet, unused, layout)));
        if (!layout.dropped().isEmpty()) {
            sheet.html()
                    .in(
                            "p",
                            sheet.wording()
                                    .count(
                                            "report.columns.dropped",
                                            layout.dropped().size(),
                                            layout.dropped().stream()
                                                    .map(sheet.wording()::cell)
                                                    .collect(Collectors.joining(", "))),
                            "class",
                            "notice");
        }
    }

    private static String names(Sheet sheet, List<Integer> columns, Layout layout) {
        String some = columns.stream()
                .limit(100)
                .map(i -> sheet.wording().cell(layout.columns().get(i)))
                .collect(Collectors.joining(", "));
        return columns.size() <= 100 ? some : some + " … +" + (columns.size() - 100);
    }

    private static void profile(Sheet sheet, References references) throws IOException {
        sheet.paragraph(sheet.say("report.profile.asOf", sheet.scan().asOf().toString()));
        if (sheet.scan().profiles().isEmpty()) {
            sheet.html().in("p", sheet.say("report.profile.unset"), "class", "notice");
        }
        for (OrganisationProfile profile : sheet.scan().profiles()) {
            sheet.html().in("h3", () -> sheet.listed(profile.name()));
            sheet.html().in("p", () -> sheet.listed(profile.description()));
            sheet.html().in("p", sheet.say("report.profile.id", profile.id()), "class", "quiet");
        }
        own(sheet, references);
    }

    /// What a person of the organisation said in place of the profile, with the reason.
    private static void own(Sheet sheet, References references) throws IOException {
        List<Tally.OfDirective> own = sheet.tally().directives().stream()
                .filter(cited -> cited.effects().getFirst().reason().own())
                .toList();
        if (own.isEmpty()) {
            return;
        }
        sheet.html().in("h3", sheet.say("report.profile.own.title"));
        sheet.paragraph(sheet.say("report.profile.own.intro"));
        sheet.html().in("ul", () -> {
            for (Tally.OfDirective cited : own) {
                sheet.html().in("li", () -> {
                    references.link(cited.directive());
                    sheet.html().text(" ");
                    sheet.title(cited.directive().title());
                    sheet.html().text(" ");
                    sheet.badge(cited.applicability());
                    sheet.html()
                            .text(" "
                                    + sheet.wording()
                                            .reason(cited.effects().getFirst().reason()));
                });
            }
        });
    }

    private static void list(Sheet sheet, String prefix, List<String> keys) throws IOException {
        sheet.html().in("ul", () -> {
            for (String key : keys) {
                sheet.html().in("li", sheet.say(prefix + key));
            }
        });
    }
}
