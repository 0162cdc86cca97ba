package gearscreen.watchlist.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.text.LocalizedText;
import gearscreen.watchlist.Applicability;
import gearscreen.watchlist.Confidence;
import gearscreen.watchlist.Directive;
import gearscreen.watchlist.Label;
import gearscreen.watchlist.Listing;
import gearscreen.watchlist.ModelPattern;
import gearscreen.watchlist.OtherCompany;
import gearscreen.watchlist.Supplier;
import gearscreen.watchlist.SupplierName;
import gearscreen.watchlist.Watchlist;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the reviewed facts must say of each other, whatever edition.
class WatchlistFactsTest {
    private static final Watchlist WATCHLIST = WatchlistLoader.bundled();

    /// The words that the texts of the program avoid as well: a directive names a supplier, no more than that.
    private static final Pattern VERDICT = Pattern.compile(
            "\\b(illegal|illegally|unlawful|safe|approved|compliant|non-?compliant|legal to|banned|"
                    + "illégal\\w*|illicite\\w*|sécuritaire\\w*|approuvé\\w*|conforme\\w*|interdit\\w*)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /// A French colon or guillemet without the space that does not break.
    private static final Pattern BREAKING_SPACE = Pattern.compile("[^\\u00a0]:(?!//)|«[^\\u00a0]|[^\\u00a0]»");

    private static final Pattern LEGAL_FORM =
            Pattern.compile("\\b(co|ltd|limited|inc|corp|corporation|company|llc|gmbh|group|holding|ao|ooo)\\b");

    // names

    @Test
    void noTwoSuppliersShareAName() {
        Map<String, String> owners = new HashMap<>();
        List<String> shared = new ArrayList<>();
        for (Supplier supplier : WATCHLIST.suppliers().values()) {
            for (SupplierName name : supplier.names()) {
                String owner = owners.putIfAbsent(bare(name.text()), supplier.id());
                if (owner != null && !owner.equals(supplier.id())) {
                    shared.add(name.text() + ": " + owner + " and " + supplier.id());
                }
            }
        }
        assertEquals(List.of(), shared, "also those that are switched off, without legal form and punctuation");
    }

    @Test
    void everySwitchedOnNameFindsItsOwnSupplierAndNoOther() {
        for (Supplier supplier : WATCHLIST.suppliers().values()) {
            for (SupplierName name : supplier.names()) {
                if (name.provenance().on()) {
                    assertEquals(Set.of(supplier.id()), suppliersNamed(name.text()), name.text());
                }
            }
        }
    }

    @Test
    void aNameIsWrittenOnceForASupplier() {
        for (Supplier supplier : WATCHLIST.suppliers().values()) {
            List<String> texts = supplier.names().stream()
                    .map(name -> name.text().toLowerCase(Locale.ROOT))
                    .toList();
            assertEquals(texts.stream().distinct().toList(), texts, supplier.id());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Hikvision, hikvision",
        "海康威视, hikvision",
        "海康威視, hikvision",
        "Хиквижн, hikvision",
        "Дахуа, dahua",
        "Хуавей, huawei",
        "萤石, ezviz",
        "大华, dahua",
        "华为, huawei",
        "華為, huawei",
        "海思, hisilicon",
        "中兴, zte",
        "海能达, hytera",
        "宇视, uniview",
        "UNV, uniview",
        "天地伟业, tiandy",
        "大疆, dji",
        "道通智能, autel",
        "移远通信, quectel",
        "普联, tp-link",
        "Лаборатория Касперского, kaspersky",
        "Lorex Technology Inc., lorex"
    })
    void whatAnInventoryCallsASupplierIsKnown(String text, String supplier) {
        assertEquals(Set.of(supplier), suppliersNamed(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"360", "Deco", "HIK", "HYT", "Archer", "Axon", "G1", "CS-", "Pacific Networks"})
    void aCommonWordNeverStandsAlone(String text) {
        List<SupplierName> alone = WATCHLIST.suppliers().values().stream()
                .flatMap(supplier -> supplier.names().stream())
                .filter(name -> name.text().equalsIgnoreCase(text))
                .filter(name -> name.provenance().on() && name.kind() != SupplierName.Kind.WEAK)
                .toList();
        assertEquals(List.of(), alone);
        WATCHLIST.labels().stream()
                .filter(label -> label.names().contains(text))
                .forEach(label -> assertTrue(label.generic(), label.brand()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Honeywell", "FLIR", "SnapAV", "Sinclair", "Honor", "Xtra", "LTS", "RCA", "Bosch"})
    void aMakerOfManyThingsIsAGenericLabelAtMost(String text) {
        WATCHLIST.labels().stream()
                .filter(label ->
                        label.names().contains(text) && label.provenance().on())
                .forEach(label -> assertTrue(label.generic(), label.brand()));
    }

    @Test
    void factsFromMemoryAreOff() {
        assertFalse(Confidence.MEMORY.on());
        assertFalse(Confidence.UNVERIFIED.on());
        assertTrue(WATCHLIST.fccGrantees().stream()
                .filter(grantee -> Set.of("2APV2", "2ATEY", "Q78", "2AXJ4", "2BCGW", "2BH7F")
                        .contains(grantee.code()))
                .noneMatch(grantee -> grantee.provenance().on()));
        Stream.of(
                        WATCHLIST.suppliers().values().stream()
                                .flatMap(supplier -> supplier.names().stream())
                                .map(SupplierName::provenance),
                        WATCHLIST.labels().stream().map(Label::provenance),
                        WATCHLIST.modelPatterns().stream().map(ModelPattern::provenance),
                        WATCHLIST.listings().stream().map(Listing::provenance))
                .flatMap(facts -> facts)
                .forEach(fact -> assertFalse(fact.on() && fact.source().equals("memory"), fact::toString));
    }

    // labels, identifiers, other companies

    @Test
    void noLabelRepeatsTheNameOfAnotherSupplier() {
        for (Label label : WATCHLIST.labels()) {
            for (String name : label.names()) {
                Set<String> named = new TreeSet<>(suppliersNamed(name));
                named.remove(label.supplier());
                assertEquals(Set.of(), named, label.brand());
            }
        }
    }

    @Test
    void everyModelPatternMatchesItsExamples() {
        for (ModelPattern pattern : WATCHLIST.modelPatterns()) {
            for (String example : pattern.examples()) {
                assertTrue(pattern.regex().matcher(example).lookingAt(), pattern.id() + ": " + example);
            }
        }
    }

    @Test
    void noOtherCompanyIsASupplierOrAStandingLabel() {
        for (OtherCompany company : WATCHLIST.otherCompanies()) {
            for (String name : company.names()) {
                assertEquals(Set.of(), suppliersNamed(name), name);
                WATCHLIST.labels().stream()
                        .filter(label -> label.provenance().on() && !label.generic())
                        .forEach(label -> assertFalse(
                                label.names().stream()
                                        .anyMatch(text -> bare(text).equals(bare(name))),
                                name));
            }
        }
    }

    @Test
    void macBlocksAreSortedAndStandOnce() {
        List<String> prefixes =
                WATCHLIST.macBlocks().stream().map(block -> block.prefix()).toList();
        assertEquals(prefixes.stream().distinct().sorted().toList(), prefixes);
    }

    // directives and listings

    @ParameterizedTest
    @ValueSource(strings = {"US-NDAA-FY2019-889-A", "US-NDAA-FY2019-889-B"})
    void section889NamesExactlyFive(String directive) {
        assertEquals(
                Set.of("dahua", "hikvision", "huawei", "hytera", "zte"),
                listingsOf(directive).map(Listing::supplier).collect(Collectors.toSet()));
    }

    @Test
    void directivesThatNameNobodyHaveNoListingThatNames() {
        for (Directive directive : WATCHLIST.directives().values()) {
            if (!directive.namesSuppliers()) {
                assertTrue(
                        listingsOf(directive.id()).noneMatch(listing -> listing.basis() == Listing.Basis.NAMED),
                        directive.id());
            }
        }
        for (String nobody :
                List.of("GB-WMS-2022-11-24", "CA-BILL-C8-2026", "AU-5G-2018", "US-FCC-ROUTERS-2026-03-23")) {
            assertEquals(0, listingsOf(nobody).count(), nobody);
        }
    }

    @Test
    void aListingByReferenceSaysToWhichListAndThatListNamesTheSupplier() {
        for (Listing listing : WATCHLIST.listings()) {
            assertEquals(
                    listing.basis() == Listing.Basis.BY_REFERENCE, listing.via().isPresent(), listing::toString);
            listing.via()
                    .ifPresent(via -> assertTrue(
                            listingsOf(via).anyMatch(named -> named.supplier().equals(listing.supplier())),
                            listing::toString));
        }
    }

    @Test
    void theCanadianOrderReachesTheNamedCompanyOnly() {
        List<Listing> order = listingsOf("CA-ICA-HIKVISION-2025").toList();
        assertEquals(1, order.size());
        assertEquals("Hikvision Canada Inc.", order.getFirst().name());
        assertEquals(Listing.Subsidiaries.EXCLUDED, order.getFirst().subsidiaries());
    }

    @Test
    void section889AndTheCoveredListReachSubsidiaries() {
        for (String directive : List.of("US-NDAA-FY2019-889-A", "US-NDAA-FY2019-889-B", "US-FCC-COVERED-LIST")) {
            assertTrue(
                    listingsOf(directive).allMatch(listing -> listing.subsidiaries() == Listing.Subsidiaries.INCLUDED));
        }
    }

    @Test
    void onlySuppliersThatAreKnownToHaveNoneLackAListing() {
        Set<String> without = new TreeSet<>(WATCHLIST.suppliers().keySet());
        WATCHLIST.suppliers().keySet().stream()
                .filter(id -> !WATCHLIST.listingsOf(id).isEmpty())
                .forEach(without::remove);
        assertEquals(Set.of("ezviz", "fibocom", "lorex"), without);
    }

    @Test
    void whatIsProposedHasNoFirstDayAndWhatEndedHasALastOne() {
        for (Directive directive : WATCHLIST.directives().values()) {
            switch (directive.status()) {
                case PROPOSED -> assertTrue(directive.inForceFrom().isEmpty(), directive.id());
                case SET_ASIDE, WITHDRAWN -> assertTrue(directive.inForceUntil().isPresent(), directive.id());
                case IN_FORCE, IN_FORCE_CHALLENGED, PARTLY_IN_FORCE, UNKNOWN ->
                    assertTrue(directive.inForceUntil().isEmpty(), directive.id());
            }
        }
    }

    // profiles and applicability

    @Test
    void everyProfileIsThere() {
        assertEquals(
                List.of(
                        "ca-private-business",
                        "ca-federal-department",
                        "ca-qc-public-body",
                        "ca-telecom-carrier",
                        "us-private-business",
                        "us-federal-contractor",
                        "us-grant-recipient",
                        "us-telecom-carrier",
                        "us-importer-reseller",
                        "us-tx-state-agency",
                        "us-state-local-body",
                        "gb-government-department",
                        "au-commonwealth-entity",
                        "other-private-business"),
                List.copyOf(WATCHLIST.profiles().keySet()));
    }

    @Test
    void everyWordForWhoIsBoundMeetsTheRoles() {
        Set<String> known =
                WATCHLIST.boundRoles().stream().map(bound -> bound.bound()).collect(Collectors.toSet());
        for (Directive directive : WATCHLIST.directives().values()) {
            assertFalse(directive.bound().isEmpty(), directive.id());
            assertTrue(known.containsAll(directive.bound()), directive.id());
        }
    }

    @Test
    void forAPrivateBusinessInCanadaTheOrderIsInformationAndSaysSo() {
        var override = WATCHLIST.overrides().stream()
                .filter(rule -> rule.directive().equals("CA-ICA-HIKVISION-2025"))
                .findFirst()
                .orElseThrow();
        assertEquals(Applicability.INFORMATION, override.level());
        LocalizedText sentence = override.sentence().orElseThrow();
        for (String said : List.of("does not keep anybody from owning, buying or selling", "take note", "refused")) {
            assertTrue(sentence.en().contains(said), said);
        }
        for (String said :
                List.of("n’empêche personne de posséder, d’acheter ou de vendre", "prendre note", "refusé")) {
            assertTrue(sentence.fr().contains(said), said);
        }
    }

    // texts

    @Test
    void everyTextIsInBothLanguages() {
        WATCHLIST.directives().values().forEach(directive -> {
            ourTexts(directive).forEach(text -> assertTrue(text.hasFrench(), directive.id() + ": " + text.en()));
        });
        allTexts()
                .forEach(text -> assertTrue(
                        text.hasFrench()
                                || WATCHLIST.directives().values().stream()
                                        .anyMatch(directive -> directive.title().equals(text)),
                        text::en));
    }

    /// What an evidence shows of a pattern is read in both languages.
    @Test
    void everyPatternThatIsOnIsDescribedInBothLanguages() {
        List<String> english = WATCHLIST.modelPatterns().stream()
                .filter(pattern -> pattern.provenance().on())
                .filter(pattern -> !pattern.label().hasFrench())
                .map(ModelPattern::id)
                .toList();
        assertEquals(List.of(), english);
    }

    @Test
    void noTextPassesAVerdict() {
        List<String> verdicts = allTexts()
                .flatMap(text -> Stream.of(text.en(), text.fr()))
                .filter(text -> VERDICT.matcher(text).find())
                .toList();
        assertEquals(List.of(), verdicts);
    }

    @Test
    void textsUseTypographicApostrophesAndSpaces() {
        allTexts()
                .flatMap(text -> Stream.of(text.en(), text.fr()))
                .forEach(text -> assertFalse(text.contains("'"), text));
        allTexts()
                .map(LocalizedText::fr)
                .forEach(text -> assertFalse(BREAKING_SPACE.matcher(text).find(), text));
    }

    private static Stream<Listing> listingsOf(String directive) {
        return WATCHLIST.listings().stream()
                .filter(listing -> listing.directive().equals(directive));
    }

    private static Set<String> suppliersNamed(String text) {
        return WATCHLIST.suppliers().values().stream()
                .filter(supplier -> supplier.names().stream()
                        .anyMatch(name ->
                                name.provenance().on() && bare(name.text()).equals(bare(text))))
                .map(Supplier::id)
                .collect(Collectors.toSet());
    }

    private static Stream<LocalizedText> ourTexts(Directive directive) {
        return Stream.of(
                        Stream.of(directive.boundNote(), directive.covers(), directive.meaning()),
                        directive.statusNote().stream(),
                        directive.dates().stream().map(Directive.DatedNote::note))
                .flatMap(texts -> texts);
    }

    private static Stream<LocalizedText> allTexts() {
        return Stream.of(
                        WATCHLIST.directives().values().stream()
                                .flatMap(directive -> Stream.concat(Stream.of(directive.title()), ourTexts(directive))),
                        WATCHLIST.suppliers().values().stream().flatMap(supplier -> supplier.statusNote().stream()),
                        WATCHLIST.listings().stream().map(Listing::scope),
                        WATCHLIST.modelPatterns().stream()
                                .filter(pattern -> pattern.provenance().on())
                                .map(ModelPattern::label),
                        WATCHLIST.profiles().values().stream()
                                .flatMap(profile -> Stream.of(profile.name(), profile.description())),
                        WATCHLIST.overrides().stream().flatMap(override -> override.sentence().stream()))
                .flatMap(texts -> texts);
    }

    /// `Hangzhou Hikvision Digital Technology Co., Ltd.` → `hangzhouhikvisiondigitaltechnology`.
    private static String bare(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String words = plain.replaceAll("[^\\p{L}\\p{N}]+", " ");
        String core = LEGAL_FORM.matcher(words).replaceAll("").replace(" ", "");
        return core.isEmpty() ? words.replace(" ", "") : core;
    }
}
