package gearscreen.report.disclosure;

import gearscreen.text.LocalizedText;
import gearscreen.watchlist.Provenance;
import java.util.List;

/// A clause that asks whoever found restricted equipment to say so.
///
/// @param textAsOf the date that the text bears: `2021-11`
/// @param directives ids: an item belongs on the sheet where one of them names its supplier
/// @param when in which case it asks
/// @param fields what it asks for
record Clause(
        String id,
        String number,
        LocalizedText title,
        String textAsOf,
        List<String> directives,
        Provenance provenance,
        LocalizedText when,
        List<FieldAsked> fields,
        List<Term> terms) {
    Clause {
        directives = List.copyOf(directives);
        fields = List.copyOf(fields);
        terms = List.copyOf(terms);
    }

    /// What can be asked; the name's key is `worksheet.field.` + this.
    enum FieldAsked {
        CONTRACT("contract"),
        ORDERS("orders"),
        ENTITY("entity"),
        UEI("uei"),
        CAGE("cage"),
        OEM_OR_DISTRIBUTOR("oemOrDistributor"),
        BRAND("brand"),
        MODEL("model"),
        DESCRIPTION("description"),
        USE("use"),
        FACTORS("factors"),
        MITIGATION("mitigation"),
        PREVENTION("prevention");

        private final String id;

        FieldAsked(String id) {
            this.id = id;
        }

        String id() {
            return id;
        }

        /// Asked once, not for every item.
        boolean general() {
            return switch (this) {
                case CONTRACT, ORDERS, PREVENTION -> true;
                case ENTITY, UEI, CAGE, OEM_OR_DISTRIBUTOR, BRAND, MODEL, DESCRIPTION, USE, FACTORS, MITIGATION ->
                    false;
            };
        }
    }

    /// How much time there is.
    record Term(int count, Unit unit, Start from, LocalizedText what) {}

    enum Unit {
        BUSINESS_DAYS,
        HOURS
    }

    enum Start {
        DISCOVERY,
        /// The day on which the report before it was sent.
        FIRST_REPORT
    }
}
