package gearscreen.report;

import gearscreen.inventory.Field;
import gearscreen.inventory.FieldValue;
import gearscreen.inventory.Inventory;
import gearscreen.inventory.InventoryPart;
import gearscreen.inventory.InventorySource;
import gearscreen.inventory.Item;
import gearscreen.inventory.Layout;
import gearscreen.inventory.LineAccount;
import gearscreen.inventory.RowProblem;
import gearscreen.inventory.SkippedLine;
import gearscreen.screening.Conflict;
import gearscreen.screening.Evidence;
import gearscreen.screening.Finding;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScanResult;
import gearscreen.screening.ScreenedItem;
import gearscreen.screening.Strength;
import gearscreen.screening.applicability.ListingEffect;
import gearscreen.screening.applicability.Reason;
import gearscreen.text.Language;
import gearscreen.text.LocalizedText;
import gearscreen.text.Messages;
import gearscreen.watchlist.Applicability;
import gearscreen.watchlist.Confidence;
import gearscreen.watchlist.Directive;
import gearscreen.watchlist.Listing;
import gearscreen.watchlist.OrganisationProfile;
import gearscreen.watchlist.Provenance;
import gearscreen.watchlist.Supplier;
import gearscreen.watchlist.SupplierName;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Scans to write reports of: built by hand, so that reports are tested apart from reading and matching.
public final class Scans {
    public static final ZonedDateTime CREATED = ZonedDateTime.parse("2026-11-24T14:02:00-05:00");
    public static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);

    private static final List<String> COLUMNS = List.of("Maker", "Model", "MAC", "Site", "Admin password");
    private static final List<Field> FIELDS = List.of(Field.VENDOR, Field.MODEL, Field.MAC, Field.LOCATION);

    private static final Provenance SOURCE =
            new Provenance("https://example.org/list", LocalDate.of(2026, 11, 2), Confidence.OFFICIAL);

    public static final Supplier HIKVISION = supplier("hikvision", "Hangzhou Hikvision Digital Technology", false);
    public static final Supplier EZVIZ = supplier("ezviz", "EZVIZ", false);
    public static final Supplier QUECTEL = supplier("quectel", "Quectel", true);

    private Scans() {}

    public static ReportSettings settings(Language language, ReportSettings.Include include) {
        return new ReportSettings(Messages.in(language), "GearScreen", "1.2.3", CREATED, include);
    }

    public static OrganisationProfile contractor() {
        return new OrganisationProfile(
                "us-federal-contractor",
                new LocalizedText("US federal contractor", "Entrepreneur fédéral américain"),
                new LocalizedText("Sells to the federal government.", ""),
                "US",
                Optional.empty(),
                Set.of("federal_contractor"),
                Set.of());
    }

    /// Six items in twelve lines: one restricted at every level of applicability, one in conflict, one with two
    /// findings from three lines, one without a match, one without data, and one that the problems speak of.
    public static ScanResult realistic() {
        ScreenedItem restricted = flagged(
                item(2, "HIKVISION Digital Tech.", "DS-2CD2143G2-I", "44:19:b6:00:11:22", "Lobby"),
                finding(HIKVISION, Strength.RESTRICTED, listings()));
        Item northstar = item(3, "NorthStar", "NS-4", "44:19:B6:AA:BB:CC", "Gate");
        Evidence block = evidence("macBlock", northstar, Field.MAC, "4419B6/24 Hangzhou Hikvision", Strength.LIKELY);
        ScreenedItem conflict = flagged(
                northstar,
                new Finding(
                        HIKVISION,
                        Optional.empty(),
                        Strength.LIKELY,
                        List.of(block),
                        Optional.of(new Conflict(northstar.values(Field.VENDOR).getFirst(), "NorthStar", block)),
                        listings()));
        Item ezviz =
                new Item(List.of(4, 5, 6), List.of("EZVIZ", "C6N", "", "", ""), values(4, "EZVIZ", "C6N", "", ""), 3);
        ScreenedItem two = flagged(
                ezviz,
                new Finding(
                        HIKVISION,
                        Optional.of(EZVIZ),
                        Strength.LIKELY,
                        List.of(evidence("label", ezviz, Field.VENDOR, "EZVIZ", Strength.LIKELY)),
                        Optional.empty(),
                        listings().subList(1, 3)),
                new Finding(
                        QUECTEL,
                        Optional.empty(),
                        Strength.POSSIBLE,
                        List.of(evidence("exactName", ezviz, Field.MODEL, "Quectel", Strength.POSSIBLE)),
                        Optional.empty(),
                        List.of()));
        ScreenedItem clear = new ScreenedItem(
                item(7, "Axis Communications", "P3245-LV", "AC:CC:8E:01:02:03", "Roof"),
                new Outcome.NoMatch(),
                "noMatch");
        ScreenedItem empty =
                new ScreenedItem(item(8, "", "", "", "Cellar"), new Outcome.NotEnoughData("nothing"), "nothing");
        ScreenedItem remarked = new ScreenedItem(
                item(9, "Cisco", "C9200L-48P", "4.419E+11", "Rack 1"), new Outcome.NoMatch(), "noMatch");
        return scan(
                List.of(restricted, conflict, two, clear, empty, remarked),
                List.of(contractor()),
                List.of(
                        new SkippedLine(1, SkippedLine.Why.HEADER),
                        new SkippedLine(10, SkippedLine.Why.BLANK),
                        new SkippedLine(12, SkippedLine.Why.TOTAL)),
                List.of(
                        new RowProblem(9, "MAC", RowProblem.Code.SHORTENED_NUMBER, List.of("4.419E+11")),
                        new RowProblem(11, "", RowProblem.Code.UNREADABLE_ROW, List.of())),
                new LineAccount(12, 6, 2, 3, 1));
    }

    /// One flagged item whose cells, column names and file name all hold this text.
    public static ScanResult hostile(String text) {
        Item item = item(2, text, text, text, text);
        Evidence evidence = evidence("exactName", item, Field.VENDOR, "Hikvision", Strength.RESTRICTED);
        ScreenedItem screened = flagged(
                item,
                new Finding(
                        HIKVISION,
                        Optional.empty(),
                        Strength.RESTRICTED,
                        List.of(evidence),
                        Optional.of(new Conflict(item.values(Field.VENDOR).getFirst(), text, evidence)),
                        listings()));
        // The reader of inventories cuts headers long before a JSON parser refuses them as names.
        String header = text.substring(0, Math.min(text.length(), 1_000));
        Layout layout = layout(List.of(header + "1", header + "2", header + "3", header + "4", header + "5"));
        return new ScanResult(
                new Inventory(
                        new InventorySource(text, "ab".repeat(32), 17),
                        layout,
                        List.of(item),
                        List.of(new SkippedLine(1, SkippedLine.Why.HEADER)),
                        List.of(new RowProblem(2, text, RowProblem.Code.MAC_DAMAGED, List.of(text))),
                        new LineAccount(2, 1, 0, 1, 0)),
                "2026.11.1",
                LocalDate.of(2026, 11, 10),
                List.of(),
                AS_OF,
                List.of(screened));
    }

    /// A flagged item for each of the texts, which is in all its cells and fields.
    public static ScanResult hostile(List<String> texts) {
        List<ScreenedItem> items = new ArrayList<>();
        List<RowProblem> problems = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            int line = i + 2;
            String text = texts.get(i);
            Map<Field, List<FieldValue>> values = new LinkedHashMap<>();
            for (Field field : Field.values()) {
                values.put(field, List.of(new FieldValue(field, COLUMNS.getFirst(), text, line)));
            }
            Item item = new Item(List.of(line), List.of(text, text, text, text, ""), values, 1);
            Evidence evidence = new Evidence(
                    "exactName",
                    item.values(Field.VENDOR).getFirst(),
                    text,
                    "Hikvision",
                    "legal",
                    Strength.RESTRICTED,
                    SOURCE);
            items.add(new ScreenedItem(
                    item,
                    new Outcome.Flagged(List.of(new Finding(
                            HIKVISION,
                            Optional.empty(),
                            Strength.RESTRICTED,
                            List.of(evidence),
                            Optional.of(new Conflict(item.values(Field.VENDOR).getFirst(), text, evidence)),
                            listings()))),
                    "restricted"));
            problems.add(new RowProblem(line, text, RowProblem.Code.MAC_DAMAGED, List.of(text)));
        }
        return new ScanResult(
                new Inventory(
                        new InventorySource("=1+1 \u202E<b>&.csv", "0f".repeat(32), 1234),
                        layout(COLUMNS),
                        items.stream().map(ScreenedItem::item).toList(),
                        List.of(new SkippedLine(1, SkippedLine.Why.HEADER)),
                        problems,
                        new LineAccount(texts.size() + 1, texts.size(), 0, 1, 0)),
                "2026.11.1",
                LocalDate.of(2026, 11, 10),
                List.of(contractor()),
                AS_OF,
                items);
    }

    public static ScanResult flaggedTimes(int count) {
        List<ScreenedItem> items = IntStream.range(0, count)
                .mapToObj(i -> flagged(
                        item(i + 2, "Hikvision", "DS-" + i, "", ""),
                        finding(HIKVISION, Strength.RESTRICTED, listings())))
                .toList();
        return scan(
                items,
                List.of(),
                List.of(new SkippedLine(1, SkippedLine.Why.HEADER)),
                List.of(),
                new LineAccount(count + 1, count, 0, 1, 0));
    }

    /// The realistic scan as if its rows from line 4 on stood in a second file.
    public static ScanResult ofSeveralFiles() {
        ScanResult scan = realistic();
        Inventory one = scan.inventory();
        InventorySource second = new InventorySource("gates.csv", "1e".repeat(32), 567);
        return new ScanResult(
                new Inventory(
                        one.source(),
                        one.layout(),
                        one.items(),
                        one.skipped(),
                        one.problems(),
                        one.account(),
                        List.of(
                                new InventoryPart(
                                        one.source(), one.layout(), 1, new LineAccount(3, 2, 0, 1, 0), List.of()),
                                new InventoryPart(second, one.layout(), 4, new LineAccount(9, 4, 2, 2, 1), List.of()))),
                scan.watchlistVersion(),
                scan.watchlistDate(),
                scan.profiles(),
                scan.asOf(),
                scan.items());
    }

    /// One item, tied to its supplier by a pattern that words of ours describe.
    public static ScanResult described() {
        Item item = item(2, "", "DS-7608NI-K2", "", "Lobby");
        Evidence evidence = new Evidence(
                "modelPattern",
                item.values(Field.MODEL).getFirst(),
                "DS-7608NI-K2",
                "recorders",
                "pattern-strong",
                Strength.LIKELY,
                SOURCE,
                Optional.of(new LocalizedText("recorders", "enregistreurs")));
        return scan(
                List.of(flagged(
                        item,
                        new Finding(
                                HIKVISION,
                                Optional.empty(),
                                Strength.LIKELY,
                                List.of(evidence),
                                Optional.empty(),
                                listings()))),
                List.of(),
                List.of(new SkippedLine(1, SkippedLine.Why.HEADER)),
                List.of(),
                new LineAccount(2, 1, 0, 1, 0));
    }

    public static ScanResult with(Applicability level) {
        return scan(
                List.of(flagged(
                        item(2, "Hikvision", "DS-1", "", ""),
                        finding(
                                HIKVISION,
                                Strength.RESTRICTED,
                                listings().stream()
                                        .filter(effect -> effect.applicability() == level)
                                        .toList()))),
                List.of(contractor()),
                List.of(new SkippedLine(1, SkippedLine.Why.HEADER)),
                List.of(),
                new LineAccount(2, 1, 0, 1, 0));
    }

    public static ScanResult withoutMatch() {
        return scan(
                List.of(new ScreenedItem(item(2, "Axis", "P3245", "", ""), new Outcome.NoMatch(), "noMatch")),
                List.of(),
                List.of(new SkippedLine(1, SkippedLine.Why.HEADER)),
                List.of(),
                new LineAccount(2, 1, 0, 1, 0));
    }

    private static ScanResult scan(
            List<ScreenedItem> items,
            List<OrganisationProfile> profiles,
            List<SkippedLine> skipped,
            List<RowProblem> problems,
            LineAccount account) {
        return new ScanResult(
                new Inventory(
                        new InventorySource("cameras.csv", "0f".repeat(32), 1234),
                        layout(COLUMNS),
                        items.stream().map(ScreenedItem::item).toList(),
                        skipped,
                        problems,
                        account),
                "2026.11.1",
                LocalDate.of(2026, 11, 10),
                profiles,
                AS_OF,
                items);
    }

    private static Layout layout(List<String> columns) {
        return new Layout(
                StandardCharsets.UTF_8,
                ',',
                1,
                columns,
                Map.of(
                        Field.VENDOR,
                        List.of(0),
                        Field.MODEL,
                        List.of(1),
                        Field.MAC,
                        List.of(2),
                        Field.LOCATION,
                        List.of(3)),
                List.of(Field.MODEL),
                List.of(columns.get(4)),
                Optional.empty());
    }

    private static Item item(int line, String... texts) {
        List<String> cells = new ArrayList<>(List.of(texts));
        cells.add("");
        return new Item(List.of(line), cells, values(line, texts), 1);
    }

    private static Map<Field, List<FieldValue>> values(int line, String... texts) {
        Map<Field, List<FieldValue>> values = new LinkedHashMap<>();
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                values.put(FIELDS.get(i), List.of(new FieldValue(FIELDS.get(i), COLUMNS.get(i), texts[i], line)));
            }
        }
        return values;
    }

    private static ScreenedItem flagged(Item item, Finding... findings) {
        List<Finding> own = new ArrayList<>();
        for (Finding finding : findings) {
            own.add(
                    finding.evidence().getFirst().found().column().isEmpty()
                            ? new Finding(
                                    finding.supplier(),
                                    finding.via(),
                                    finding.strength(),
                                    List.of(evidence("exactName", item, Field.VENDOR, "Hikvision", finding.strength())),
                                    finding.conflict(),
                                    finding.listings())
                            : finding);
        }
        return new ScreenedItem(item, new Outcome.Flagged(own), "restricted");
    }

    /// A finding whose evidence is the item's maker cell.
    private static Finding finding(Supplier supplier, Strength strength, List<ListingEffect> listings) {
        Evidence open = new Evidence(
                "exactName", new FieldValue(Field.VENDOR, "", "-", 1), "-", "Hikvision", "legal", strength, SOURCE);
        return new Finding(supplier, Optional.empty(), strength, List.of(open), Optional.empty(), listings);
    }

    private static Evidence evidence(String rule, Item item, Field field, String listed, Strength strength) {
        FieldValue found = item.values(field).getFirst();
        return new Evidence(rule, found, found.text(), listed, "legal", strength, SOURCE);
    }

    private static List<ListingEffect> listings() {
        return List.of(
                effect(
                        "US-NDAA-889",
                        "Section 889",
                        Applicability.APPLIES,
                        new Reason("binds-you", List.of(), Optional.empty())),
                effect(
                        "US-NDAA-889-GRANTS",
                        "Section 889 for grants",
                        Applicability.MAY_APPLY,
                        new Reason("no-profile", List.of(), Optional.empty())),
                effect(
                        "CA-ICA-HIKVISION-2025",
                        "Order of 27 June 2025",
                        Applicability.INFORMATION,
                        new Reason(
                                "binds-others",
                                List.of(),
                                Optional.of(new LocalizedText(
                                        "It closes one company and forbids nobody to own its products.", "")))));
    }

    private static ListingEffect effect(String id, String title, Applicability level, Reason reason) {
        Directive directive = new Directive(
                id,
                id.substring(0, 2),
                Optional.empty(),
                "Authority of " + id,
                new LocalizedText(title, "FR " + title),
                "Citation of " + id,
                "statute",
                "2018-08-13",
                List.of(new Directive.DatedNote("2019-08-13", new LocalizedText("first part in force", ""))),
                Optional.of(LocalDate.of(2019, 8, 13)),
                Optional.empty(),
                Directive.Status.IN_FORCE,
                Optional.empty(),
                List.of("federal_agencies"),
                new LocalizedText("Federal agencies & their contractors", ""),
                new LocalizedText("Video <surveillance> equipment", ""),
                new LocalizedText("Do not sell it to the government.", "Ne le vendez pas au gouvernement."),
                true,
                List.of(new Directive.Link("https://www.example.org/" + id + "?a=1&b=2", "en")),
                List.of(),
                LocalDate.of(2026, 11, 1));
        Listing listing = new Listing(
                id,
                HIKVISION.id(),
                "Hangzhou Hikvision Digital Technology Company",
                Listing.Basis.NAMED,
                Optional.empty(),
                new LocalizedText("all video surveillance equipment", ""),
                Listing.Subsidiaries.INCLUDED,
                Optional.empty(),
                Optional.empty(),
                SOURCE);
        return new ListingEffect(listing, directive, level, reason);
    }

    private static Supplier supplier(String id, String name, boolean component) {
        return new Supplier(
                id,
                name,
                Supplier.Status.RESTRICTED,
                Optional.empty(),
                component,
                false,
                List.of(new SupplierName(name, SupplierName.Kind.LEGAL, SOURCE)),
                List.of(),
                "");
    }
}
