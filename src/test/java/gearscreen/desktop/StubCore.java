package gearscreen.desktop;

import gearscreen.app.CheckInventory;
import gearscreen.app.ForWhom;
import gearscreen.app.Program;
import gearscreen.app.edition.Editions;
import gearscreen.app.edition.InUse;
import gearscreen.app.export.ReportFiles;
import gearscreen.desktop.data.EditionDesk;
import gearscreen.desktop.lookup.Edition;
import gearscreen.desktop.scan.Asking;
import gearscreen.desktop.scan.SampleFile;
import gearscreen.inventory.Field;
import gearscreen.inventory.FieldValue;
import gearscreen.inventory.Inventory;
import gearscreen.inventory.InventorySource;
import gearscreen.inventory.Item;
import gearscreen.inventory.Layout;
import gearscreen.inventory.LineAccount;
import gearscreen.inventory.Progress;
import gearscreen.inventory.ReadOptions;
import gearscreen.inventory.RowProblem;
import gearscreen.inventory.SkippedLine;
import gearscreen.inventory.bytes.Content;
import gearscreen.screening.Conflict;
import gearscreen.screening.Evidence;
import gearscreen.screening.Finding;
import gearscreen.screening.Lookup;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScanResult;
import gearscreen.screening.ScreenedItem;
import gearscreen.screening.Strength;
import gearscreen.screening.WhyNot;
import gearscreen.screening.applicability.DirectiveBearing;
import gearscreen.screening.applicability.ListingEffect;
import gearscreen.screening.applicability.Reason;
import gearscreen.text.LocalizedText;
import gearscreen.watchlist.Applicability;
import gearscreen.watchlist.Confidence;
import gearscreen.watchlist.Directive;
import gearscreen.watchlist.Label;
import gearscreen.watchlist.Listing;
import gearscreen.watchlist.OrganisationProfile;
import gearscreen.watchlist.Origins;
import gearscreen.watchlist.Provenance;
import gearscreen.watchlist.Supplier;
import gearscreen.watchlist.SupplierName;
import gearscreen.watchlist.Watchlist;
import gearscreen.watchlist.bundle.BundleReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// A core without facts: it splits lines at commas and flags every maker that begins with `HIK`. For tests of the
/// window, which must not depend on what the watchlist says this month.
public final class StubCore implements CheckInventory, Asking {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-24T15:00:00Z"));
    public static final LocalDate EDITION = LocalDate.of(2026, 11, 10);
    private static final Provenance SOURCE = new Provenance("https://example.org/list", EDITION, Confidence.OFFICIAL);

    private static final Map<String, Field> HEADERS = Map.of(
            "Asset tag", Field.ASSET_TAG,
            "Manufacturer", Field.VENDOR,
            "Model", Field.MODEL,
            "MAC address", Field.MAC,
            "Location", Field.LOCATION,
            "Serial number", Field.SERIAL);

    public static final OrganisationProfile CONTRACTOR =
            profile("us-federal-contractor", "US federal contractor", "US");
    public static final OrganisationProfile SHOP = profile("ca-private-business", "Private business in Canada", "CA");

    /// @param home where reports go
    public Core core(SampleFile sample, Path home) {
        return new Core(
                this,
                this,
                (_, _, files, _, _, _) -> {
                    for (ReportFiles.Target target : files) {
                        Files.writeString(target.file(), target.part().toString(), StandardCharsets.UTF_8);
                    }
                    return files.stream().map(ReportFiles.Target::file).toList();
                },
                List.of(CONTRACTOR, SHOP),
                new Edition("2026.11.1", EDITION),
                sample,
                home,
                CLOCK,
                new EditionDesk(
                        new InUse(
                                new Editions(
                                        home.resolve("editions"),
                                        home.resolve("highest"),
                                        new BundleReader(List.of(), Optional.empty())),
                                CLOCK),
                        new Program("GearScreen", "1.2.3"),
                        () -> {}));
    }

    private static OrganisationProfile profile(String id, String name, String country) {
        return new OrganisationProfile(
                id,
                new LocalizedText(name, name + " (fr)"),
                new LocalizedText(name, ""),
                country,
                Optional.empty(),
                Set.of("private-business"),
                Set.of());
    }

    /// Whether the next file is too large.
    public boolean noMemory;

    @Override
    public Inventory read(List<Content> files, ReadOptions options, Progress progress) throws IOException {
        if (noMemory) {
            throw new OutOfMemoryError();
        }
        Content file = files.getFirst();
        List<String> lines;
        try (InputStream bytes = file.open()) {
            lines = new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        List<String> columns = List.of(lines.getFirst().split(",", -1));
        Map<Field, List<Integer>> mapping = new HashMap<>();
        HEADERS.forEach((header, field) -> {
            if (columns.contains(header)) {
                mapping.put(field, List.of(columns.indexOf(header)));
            }
        });
        options.mapping().forEach((field, wanted) -> {
            mapping.remove(field);
            if (!wanted.isEmpty()) {
                mapping.put(field, wanted.stream().map(columns::indexOf).toList());
            }
        });
        List<Item> items = new ArrayList<>();
        List<SkippedLine> skipped = new ArrayList<>(List.of(new SkippedLine(1, SkippedLine.Why.HEADER)));
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                skipped.add(new SkippedLine(i + 1, SkippedLine.Why.BLANK));
            } else {
                items.add(item(i + 1, List.of(lines.get(i).split(",", -1)), columns, mapping));
            }
        }
        return new Inventory(
                new InventorySource(file.name(), "0".repeat(64), file.size()),
                new Layout(
                        StandardCharsets.UTF_8,
                        ',',
                        1,
                        columns,
                        mapping,
                        List.of(Field.MAC),
                        columns.contains("Password") ? List.of("Password") : List.of(),
                        Optional.empty()),
                items,
                skipped,
                List.of(new RowProblem(3, "MAC address", RowProblem.Code.MAC_LOST_ZERO, List.of("4:CB"))),
                new LineAccount(lines.size(), items.size(), 0, skipped.size(), 0));
    }

    private static Item item(int line, List<String> cells, List<String> columns, Map<Field, List<Integer>> mapping) {
        Map<Field, List<FieldValue>> values = new HashMap<>();
        mapping.forEach((field, indexes) -> {
            List<FieldValue> texts = indexes.stream()
                    .filter(index -> index < cells.size() && !cells.get(index).isBlank())
                    .map(index -> new FieldValue(field, columns.get(index), cells.get(index), line))
                    .toList();
            if (!texts.isEmpty()) {
                values.put(field, texts);
            }
        });
        return new Item(List.of(line), cells.subList(0, Math.min(cells.size(), columns.size())), values, 1);
    }

    @Override
    public ScanResult screen(Inventory inventory, ForWhom who, LocalDate asOf, Progress progress) {
        List<String> profiles = who.profiles();
        List<ScreenedItem> items =
                inventory.items().stream().map(item -> screen(item, profiles)).toList();
        return new ScanResult(
                inventory,
                "2026.11.1",
                EDITION,
                List.of(CONTRACTOR, SHOP).stream()
                        .filter(profile -> profiles.contains(profile.id()))
                        .toList(),
                asOf,
                items);
    }

    private static ScreenedItem screen(Item item, List<String> profiles) {
        if (item.values(Field.VENDOR).isEmpty() && item.values(Field.MODEL).isEmpty()) {
            return new ScreenedItem(item, new Outcome.NotEnoughData("nothing"), "nothing");
        }
        String vendor = item.text(Field.VENDOR);
        if (vendor.toUpperCase(java.util.Locale.ROOT).startsWith("HIK")) {
            return new ScreenedItem(
                    item,
                    new Outcome.Flagged(List.of(finding(item, Strength.RESTRICTED, profiles, false))),
                    "restricted");
        }
        if (vendor.startsWith("NorthStar")) {
            return new ScreenedItem(
                    item, new Outcome.Flagged(List.of(finding(item, Strength.POSSIBLE, profiles, true))), "restricted");
        }
        return new ScreenedItem(item, new Outcome.NoMatch(), "restricted");
    }

    private static Finding finding(Item item, Strength strength, List<String> profiles, boolean conflict) {
        FieldValue cell = item.values(Field.VENDOR).getFirst();
        Evidence evidence = new Evidence("exactName", cell, cell.text(), "Hikvision", "short", strength, SOURCE);
        return new Finding(
                supplier(),
                Optional.empty(),
                strength,
                List.of(evidence),
                conflict ? Optional.of(new Conflict(cell, "NorthStar", evidence)) : Optional.empty(),
                List.of(
                        effect(
                                "us-1",
                                "Prohibition on certain telecommunications and video surveillance services or equipment",
                                profiles.contains(CONTRACTOR.id()) ? Applicability.APPLIES : Applicability.MAY_APPLY),
                        effect("us-2", "Covered list of communications equipment", Applicability.INFORMATION)));
    }

    private static ListingEffect effect(String id, String title, Applicability level) {
        Directive directive = new Directive(
                id,
                "US",
                Optional.empty(),
                "Authority of the example",
                new LocalizedText(title, ""),
                "Example Act, s. 889",
                "law",
                "2018-08-13",
                List.of(),
                Optional.of(LocalDate.of(2020, 8, 13)),
                Optional.empty(),
                Directive.Status.IN_FORCE,
                Optional.empty(),
                List.of("federal_contractors"),
                new LocalizedText("Federal contractors and those who want to be one.", "Les fournisseurs fédéraux."),
                new LocalizedText("Equipment and services of the named companies.", ""),
                new LocalizedText("You may not use it in work for the government.", ""),
                true,
                List.of(new Directive.Link("https://example.org/" + id, "en")),
                List.of(),
                EDITION);
        Listing listing = new Listing(
                id,
                "hikvision",
                "Hangzhou Hikvision Digital Technology Company",
                Listing.Basis.NAMED,
                Optional.empty(),
                new LocalizedText("Video surveillance equipment", ""),
                Listing.Subsidiaries.INCLUDED,
                Optional.empty(),
                Optional.empty(),
                SOURCE);
        return new ListingEffect(listing, directive, level, new Reason("binds-you", List.of(), Optional.empty()));
    }

    private static Supplier supplier() {
        return new Supplier(
                "hikvision",
                "Hangzhou Hikvision Digital Technology Co., Ltd.",
                Supplier.Status.RESTRICTED,
                Optional.empty(),
                false,
                false,
                List.of(new SupplierName("Hikvision", SupplierName.Kind.SHORT, SOURCE)),
                List.of(),
                "");
    }

    @Override
    public WhyNot whyNot(Item item, Layout layout) {
        return new WhyNot(item.values(Field.VENDOR).stream()
                .map(value -> new WhyNot.Candidate(supplier(), value, "Hikvision", "otherFirm"))
                .toList());
    }

    @Override
    public List<DirectiveBearing> directives(ForWhom who, LocalDate asOf) {
        return List.of();
    }

    @Override
    public List<ListingEffect> listings(Supplier supplier, ForWhom who, LocalDate asOf) {
        return List.of();
    }

    @Override
    public Watchlist watchlist() {
        return new Watchlist(
                "2026.11.1",
                EDITION,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                new Origins(List.of(), List.of()));
    }

    @Override
    public Lookup lookup(String line, ForWhom who, LocalDate asOf) {
        List<String> profiles = who.profiles();
        Item item = new Item(
                List.of(1),
                List.of(line),
                Map.of(Field.VENDOR, List.of(new FieldValue(Field.VENDOR, "Text", line, 1))),
                1);
        ScreenedItem answer = screen(item, profiles);
        List<Label> labels = answer.outcome() instanceof Outcome.Flagged
                ? List.of(new Label(
                        "hikvision", "LTS", List.of("LTS"), Label.Range.SOME, OptionalInt.empty(), false, "", SOURCE))
                : List.of();
        return new Lookup(line, answer, new WhyNot(List.of()), labels);
    }
}
