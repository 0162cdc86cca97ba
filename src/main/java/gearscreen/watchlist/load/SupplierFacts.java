package gearscreen.watchlist.load;

import gearscreen.watchlist.FccGrantee;
import gearscreen.watchlist.Label;
import gearscreen.watchlist.ModelPattern;
import gearscreen.watchlist.OtherCompany;
import gearscreen.watchlist.PatternCheck;
import gearscreen.watchlist.Supplier;
import gearscreen.watchlist.SupplierName;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Who is restricted and how their equipment is recognised.
final class SupplierFacts {
    private SupplierFacts() {}

    static List<Supplier> suppliers(Entry file) {
        return file.each(
                "suppliers",
                entry -> new Supplier(
                        entry.text("id"),
                        entry.text("name"),
                        entry.choice("status", Supplier.Status.class),
                        entry.optionalLocalized("statusNote"),
                        entry.optionalText("parent"),
                        entry.flag("component"),
                        entry.flag("software"),
                        entry.each("names", SupplierFacts::name),
                        entry.texts("equipment"),
                        entry.textOrBlank("note")));
    }

    /// The labels that have a name to compare with. The others stand for groups of products ("laptops with a module of
    /// …"): they are for readers of the file.
    static List<Label> labels(Entry file) {
        return file
                .each("labels", entry -> entry.texts("names").isEmpty() ? List.<Label>of() : List.of(label(entry)))
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    static List<ModelPattern> modelPatterns(Entry file) {
        return file.each(
                "modelPatterns",
                entry -> new ModelPattern(
                        entry.text("id"),
                        entry.text("supplier"),
                        entry.localized("label"),
                        entry.choice("strength", ModelPattern.Strength.class),
                        regex(entry),
                        entry.texts("examples"),
                        entry.textOrBlank("danger"),
                        entry.provenance()));
    }

    static List<FccGrantee> fccGrantees(Entry file) {
        return file.each(
                "fccGrantees",
                entry -> new FccGrantee(
                        entry.text("code"), entry.text("grantee"), entry.text("supplier"), entry.provenance()));
    }

    /// The companies that have a name to compare with; the others are warnings for readers of the file.
    static List<OtherCompany> otherCompanies(Entry file) {
        return file
                .each(
                        "companies",
                        entry -> new OtherCompany(
                                entry.text("name"),
                                entry.texts("names"),
                                entry.choice("kind", OtherCompany.Kind.class),
                                entry.text("why"),
                                entry.textOrBlank("exceptFor"),
                                entry.provenance()))
                .stream()
                .filter(company -> !company.names().isEmpty())
                .toList();
    }

    private static SupplierName name(Entry entry) {
        return new SupplierName(entry.text("text"), entry.choice("kind", SupplierName.Kind.class), entry.provenance());
    }

    private static Label label(Entry entry) {
        return new Label(
                entry.text("supplier"),
                entry.text("brand"),
                entry.texts("names"),
                entry.choice("range", Label.Range.class),
                entry.optionalYear("until"),
                entry.flag("generic"),
                entry.textOrBlank("note"),
                entry.provenance());
    }

    private static Pattern regex(Entry entry) {
        String text = entry.text("regex");
        Optional<String> fault = PatternCheck.fault(text);
        if (fault.isPresent()) {
            throw entry.broken("regex cannot be used: " + fault.get());
        }
        return Pattern.compile(text, Pattern.CASE_INSENSITIVE);
    }
}
