package gearscreen.screening;

import gearscreen.inventory.Field;
import gearscreen.inventory.Inventory;
import gearscreen.inventory.Item;
import gearscreen.inventory.ItemSink;
import gearscreen.inventory.Layout;
import gearscreen.inventory.Progress;
import gearscreen.screening.applicability.Applicabilities;
import gearscreen.screening.applicability.Organisation;
import gearscreen.screening.identifier.MacText;
import gearscreen.screening.known.Knowledge;
import gearscreen.screening.own.OwnMarks;
import gearscreen.screening.own.OwnScreening;
import gearscreen.screening.rule.ItemReader;
import gearscreen.screening.rule.ItemReading;
import gearscreen.watchlist.OrganisationProfile;
import gearscreen.watchlist.Watchlist;
import gearscreen.watchlist.Wording;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Says of items which restricted supplier they are tied to, and why.
///
/// One screening serves one watchlist, profile and as-of date. It may be used by several threads at once; what
/// it remembers of texts is bounded, so memory does not grow with the number of items.
public final class Screening {
    /// Reads the same inventory into a sink, from its beginning.
    @FunctionalInterface
    public interface Reading {
        void into(ItemSink sink) throws IOException;
    }

    private static final Outcome NO_MATCH = new Outcome.NoMatch();

    private final Watchlist watchlist;
    private final Organisation organisation;
    private final LocalDate asOf;
    private final OwnScreening own;
    private final Supplier<Knowledge> knowledge;
    private volatile @Nullable Tools made;

    private Screening(
            Watchlist watchlist,
            Organisation organisation,
            LocalDate asOf,
            OwnScreening own,
            Supplier<Knowledge> knowledge) {
        this.watchlist = watchlist;
        this.organisation = organisation;
        this.asOf = asOf;
        this.own = own;
        this.knowledge = knowledge;
    }

    /// What works on items.
    private record Tools(ItemReader reader, Findings findings, FreeText freeText, NearMisses nearMisses) {}

    /// Made for the first item, so that it need not hold up the reading of the file.
    private Tools tools() {
        Tools tools = made;
        if (tools == null) {
            synchronized (this) {
                tools = made;
                if (tools == null) {
                    Knowledge known = knowledge.get();
                    Findings findings =
                            new Findings(watchlist, new Applicabilities(watchlist, organisation, asOf), asOf);
                    tools = new Tools(
                            new ItemReader(known),
                            findings,
                            new FreeText(watchlist, known, own::namesMaker),
                            new NearMisses(known, findings));
                    made = tools;
                }
            }
        }
        return tools;
    }

    /// @param profiles who the user is; empty where not set
    public static Screening of(Watchlist watchlist, List<OrganisationProfile> profiles, LocalDate asOf) {
        return of(watchlist, Organisation.of(profiles), asOf);
    }

    public static Screening of(Watchlist watchlist, Organisation organisation, LocalDate asOf) {
        return of(watchlist, organisation, asOf, OwnScreening.NONE);
    }

    /// @param own lists of one's own
    public static Screening of(Watchlist watchlist, Organisation organisation, LocalDate asOf, OwnScreening own) {
        return of(watchlist, organisation, asOf, own, () -> new Knowledge(watchlist, Wording.bundled()));
    }

    /// @param knowledge of this watchlist; asked for when the first item comes
    public static Screening of(
            Watchlist watchlist,
            Organisation organisation,
            LocalDate asOf,
            OwnScreening own,
            Supplier<Knowledge> knowledge) {
        return new Screening(watchlist, organisation, asOf, own, knowledge);
    }

    public ScreenedItem screen(Item item, Layout layout) {
        Tools tools = tools();
        ItemReading reading = tools.reader().read(item, layout);
        List<Finding> found = tools.findings().of(reading, item);
        OwnMarks marks = own.marks(item);
        if (!found.isEmpty()) {
            return new ScreenedItem(item, new Outcome.Flagged(found), nextStep(found.getFirst()), marks);
        }
        Optional<Outcome.NotEnoughData> missing = reading.comparable()
                ? Optional.empty()
                : Optional.of(new Outcome.NotEnoughData(missing(reading, item)));
        if (!marks.findings().isEmpty()) {
            return new ScreenedItem(item, new Outcome.OnOwnList(missing), "ownList", marks);
        }
        return missing.map(none -> new ScreenedItem(item, none, none.why(), marks))
                .orElseGet(() -> new ScreenedItem(item, NO_MATCH, NO_MATCH.id(), marks));
    }

    private static String nextStep(Finding finding) {
        if (finding.conflict().isPresent()) {
            return "conflict";
        }
        if (finding.via().orElse(finding.supplier()).component()) {
            return "component";
        }
        String rule = finding.evidence().getFirst().rule();
        return switch (finding.strength()) {
            case RESTRICTED -> "restricted";
            case LIKELY -> "likely";
            case POSSIBLE ->
                switch (rule) {
                    case "label" -> "labelSome";
                    case "nearName" -> "nearName";
                    default -> "possible";
                };
        };
    }

    private static String missing(ItemReading reading, Item item) {
        Optional<MacText.Why> fault = reading.macFault();
        if (fault.isPresent()) {
            return fault.get().id();
        }
        if (!item.text(Field.DESCRIPTION).isEmpty()) {
            return "onlyDescription";
        }
        return item.text(Field.HOSTNAME).isEmpty() ? "nothing" : "onlyHostname";
    }

    /// @throws CancellationException when `progress` says so
    public ScanResult screen(Inventory inventory, Progress progress) {
        ScreenedItems screened = new ScreenedItems(inventory.items());
        for (Item item : inventory.items()) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            screened.put(screen(item, inventory.layout()));
            progress.told(screened.size(), inventory.items().size());
        }
        return result(inventory, OutcomeCounts.of(screened), screened);
    }

    /// Screens while reading: memory grows with the items that are kept and, by a few bytes a row, with the
    /// table of keys that the reader recognises a device by.
    ///
    /// @param reading is asked a second time where rows of one device stand far apart
    /// @throws CancellationException when the reading was cancelled
    public ScanResult screen(Reading reading, Keep keep) throws IOException {
        return StreamedScan.of(this, reading, keep);
    }

    ScanResult result(Inventory inventory, OutcomeCounts counts, List<ScreenedItem> items) {
        return new ScanResult(
                inventory,
                watchlist.version(),
                watchlist.date(),
                organisation.profiles(),
                asOf,
                own.sources(),
                counts,
                items);
    }

    /// What came nearest to a match for an item and why it fell short.
    public WhyNot whyNot(Item item, Layout layout) {
        Tools tools = tools();
        ItemReading reading = tools.reader().read(item, layout);
        return tools.nearMisses().of(reading, item, tools.findings().of(reading, item));
    }

    /// One line of free text, as typed before buying: a maker and model, a MAC address, an FCC ID, a brand.
    public Lookup lookup(String text) {
        FreeText freeText = tools().freeText();
        ScreenedItem answer = screen(freeText.item(text), FreeText.LAYOUT);
        WhyNot whyNot = answer.outcome() instanceof Outcome.Flagged
                ? new WhyNot(List.of())
                : whyNot(answer.item(), FreeText.LAYOUT);
        return new Lookup(text, answer, whyNot, freeText.sameHardware(answer.outcome()));
    }
}
