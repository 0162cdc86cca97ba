package gearscreen.report.disclosure;

import gearscreen.inventory.Field;
import gearscreen.report.disclosure.Clause.FieldAsked;
import gearscreen.report.disclosure.Clause.Term;
import gearscreen.report.html.Html;
import gearscreen.report.html.Page;
import gearscreen.report.html.Sheet;
import gearscreen.screening.Finding;
import gearscreen.watchlist.Confidence;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What US contract clauses ask of whoever found restricted equipment: filled in from the inventory where it says
/// something, blank lines elsewhere. It answers no question of the clauses itself.
public final class Worksheet implements Page {
    private static final List<String> SECTIONS = List.of("use", "terms", "general", "items");
    private static final int MOST_PRODUCTS = 300;

    @Override
    public String title(Sheet sheet) {
        return sheet.say("worksheet.title");
    }

    @Override
    public List<String> sections() {
        return SECTIONS.stream().map(section -> "worksheet." + section).toList();
    }

    @Override
    public void body(Sheet sheet) throws IOException {
        List<Clause> clauses = Clauses.all();
        Html html = sheet.html();
        html.in(
                "header",
                () -> {
                    html.in("p", sheet.say("report.kicker", sheet.settings().program()), "class", "kicker");
                    html.in("h1", sheet.say("worksheet.title"));
                    if (!sheet.content().people().organisation().isEmpty()) {
                        html.in(
                                "p",
                                sheet.wording().cell(sheet.content().people().organisation()),
                                "class",
                                "organisation");
                    }
                    html.in(
                            "p",
                            sheet.wording()
                                    .cell(sheet.scan().inventory().source().name()),
                            "class",
                            "file");
                },
                "class",
                "short");
        html.in("main", () -> {
            sheet.section("worksheet.use", () -> use(sheet, clauses));
            sheet.section("worksheet.terms", () -> terms(sheet, clauses));
            sheet.section("worksheet.general", () -> general(sheet, clauses));
            sheet.section("worksheet.items", () -> items(sheet, clauses));
        });
    }

    private static void use(Sheet sheet, List<Clause> clauses) throws IOException {
        sheet.paragraph(sheet.say("worksheet.intro"));
        sheet.paragraph(sheet.say("worksheet.inquiry"));
        for (Clause clause : clauses) {
            sheet.html().in("h3", clause.number());
            sheet.html().in("p", () -> sheet.listed(clause.title()));
            sheet.html().in("p", () -> sheet.listed(clause.when()));
            sheet.html()
                    .in(
                            "p",
                            sheet.say("worksheet.textAsOf", clause.textAsOf()) + " "
                                    + sheet.say(
                                            "report.source",
                                            clause.provenance().source(),
                                            clause.provenance().seen().toString())
                                    + (clause.provenance().confidence() == Confidence.OFFICIAL
                                            ? ""
                                            : " " + sheet.say("worksheet.secondary")),
                            "class",
                            "quiet");
        }
        sheet.html().in("p", sheet.say("report.disclaimer.ask"), "class", "notice");
    }

    private static void terms(Sheet sheet, List<Clause> clauses) throws IOException {
        Optional<LocalDate> discovered = sheet.content().discovered();
        sheet.paragraph(
                discovered.isPresent()
                        ? sheet.say("worksheet.discovered", discovered.get().toString())
                        : sheet.say("worksheet.notDiscovered"));
        sheet.table(sheet.say("worksheet.terms.caption"), List.of("clause", "term", "due", "what"), () -> {
            for (Clause clause : clauses) {
                LocalDate first = discovered.orElse(LocalDate.MIN);
                for (Term term : clause.terms()) {
                    LocalDate due = discovered.isPresent() ? due(first, term) : LocalDate.MIN;
                    first = due;
                    sheet.row(clause.number(), () -> {
                        sheet.cell(sheet.wording()
                                .count("worksheet.term." + term.unit() + "." + term.from(), term.count()));
                        sheet.html().in("td", () -> sheet.blank(discovered.isPresent() ? due.toString() : ""));
                        sheet.html().in("td", () -> sheet.listed(term.what()));
                    });
                }
            }
        });
        sheet.html().in("p", sheet.say("worksheet.terms.how"), "class", "quiet");
    }

    private static LocalDate due(LocalDate start, Term term) {
        return switch (term.unit()) {
            case BUSINESS_DAYS -> BusinessDays.after(start, term.count());
            case HOURS -> start.plusDays(Math.ceilDiv(term.count(), 24));
        };
    }

    private static void general(Sheet sheet, List<Clause> clauses) throws IOException {
        List<String> facts = new ArrayList<>();
        facts.add(sheet.say("worksheet.field.organisation"));
        facts.add(sheet.wording().cell(sheet.content().people().organisation()));
        for (String blank : List.of("ownUei", "ownCage", "officer")) {
            facts.add(sheet.say("worksheet.field." + blank));
            facts.add("");
        }
        facts.add(sheet.say("worksheet.field.discovered"));
        facts.add(sheet.content().discovered().map(LocalDate::toString).orElse(""));
        for (FieldAsked field : asked(clauses)) {
            if (field.general()) {
                facts.add(sheet.say("worksheet.field." + field.id()));
                facts.add("");
            }
        }
        facts.add(sheet.say("worksheet.field.preparedBy"));
        facts.add(sheet.wording().cell(sheet.content().people().preparedBy()));
        sheet.facts("form", facts);
    }

    private static Set<FieldAsked> asked(List<Clause> clauses) {
        Set<FieldAsked> asked = new LinkedHashSet<>();
        clauses.forEach(clause -> asked.addAll(clause.fields()));
        return asked;
    }

    private static void items(Sheet sheet, List<Clause> clauses) throws IOException {
        List<Product> products = Product.of(sheet.scan(), false, finding -> named(clauses, finding));
        if (products.isEmpty()) {
            sheet.paragraph(sheet.say("worksheet.none", sheet.scan().watchlistVersion()));
            return;
        }
        sheet.paragraph(sheet.wording().count("worksheet.items.count", products.size()));
        for (Product product : products.subList(0, Math.min(products.size(), MOST_PRODUCTS))) {
            product(sheet, asked(clauses), product);
        }
        if (products.size() > MOST_PRODUCTS) {
            sheet.html()
                    .in(
                            "p",
                            sheet.wording().count("report.more", products.size() - MOST_PRODUCTS, MOST_PRODUCTS),
                            "class",
                            "notice");
        }
    }

    private static boolean named(List<Clause> clauses, Finding finding) {
        return finding.listings().stream()
                .anyMatch(effect -> clauses.stream()
                        .anyMatch(clause ->
                                clause.directives().contains(effect.directive().id())));
    }

    private static void product(Sheet sheet, Set<FieldAsked> asked, Product product) throws IOException {
        sheet.html().in("article", () -> {
            sheet.html().in("h3", sheet.wording().name(product.first()));
            List<String> facts = new ArrayList<>();
            for (FieldAsked field : asked) {
                if (!field.general()) {
                    facts.add(sheet.say("worksheet.field." + field.id()));
                    facts.add(known(sheet, field, product));
                }
            }
            facts.add(sheet.wording().field(Field.QUANTITY));
            facts.add(sheet.say("report.number", product.pieces()));
            facts.add(sheet.say("report.csv.lines"));
            facts.add(sheet.wording().lines(product.lines(), sheet.scan().inventory()));
            facts.add(sheet.say("report.csv.strength"));
            facts.add(product.finding()
                    .map(finding -> sheet.wording().strength(finding.strength()))
                    .orElse(""));
            sheet.facts("form", facts);
        });
    }

    /// What the inventory and the watchlist say; empty where neither does.
    private static String known(Sheet sheet, FieldAsked field, Product product) {
        return switch (field) {
            case ENTITY ->
                product.finding()
                        .map(finding ->
                                sheet.say("worksheet.pointsTo", sheet.wording().supplier(finding)))
                        .orElse("");
            case BRAND -> sheet.wording().cell(product.text(Field.BRAND, Field.VENDOR));
            case MODEL -> sheet.wording().cell(product.texts(Field.MODEL, Field.PART_NUMBER));
            case DESCRIPTION -> sheet.wording().cell(product.texts(Field.KIND, Field.DESCRIPTION));
            case CONTRACT, ORDERS, UEI, CAGE, OEM_OR_DISTRIBUTOR, USE, FACTORS, MITIGATION, PREVENTION -> "";
        };
    }
}
