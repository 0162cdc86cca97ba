package gearscreen.screening.applicability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.text.Language;
import gearscreen.text.Messages;
import gearscreen.watchlist.Applicability;
import gearscreen.watchlist.OrganisationProfile;
import gearscreen.watchlist.Supplier;
import gearscreen.watchlist.Watchlist;
import gearscreen.watchlist.load.WatchlistLoader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicabilitiesTest {
    private static final Watchlist WATCHLIST = WatchlistLoader.bundled();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        // before part A of section 889 took effect
        "2019-01-01, hikvision, us-federal-contractor, US-NDAA-FY2019-889-A, INFORMATION, not-yet-in-force",
        "2019-09-01, hikvision, us-federal-contractor, US-NDAA-FY2019-889-A, MAY_APPLY, binds-some-uses",
        "2019-09-01, hikvision, us-federal-contractor, US-NDAA-FY2019-889-B, INFORMATION, not-yet-in-force",
        // the day of the British statement
        "2022-11-24, dahua, us-federal-contractor, US-NDAA-FY2019-889-B, APPLIES, binds-you",
        "2022-11-24, dahua, us-importer-reseller, US-FCC-22-84, INFORMATION, not-yet-in-force",
        "2022-11-24, hikvision, ca-qc-public-body, CA-QC-ARRETE-HIKVISION-DAHUA-2023, INFORMATION, not-yet-in-force",
        "2022-11-24, hikvision, ca-federal-department, CA-GOC-HIKVISION-USE-BAN-2025, INFORMATION, not-yet-in-force",
        // Texas added names on 26 January 2026
        "2025-06-01, uniview, us-tx-state-agency, US-TX-PROHIBITED-TECH, INFORMATION, not-yet-in-force",
        "2026-02-01, uniview, us-tx-state-agency, US-TX-PROHIBITED-TECH, APPLIES, binds-you",
        "2025-06-01, hikvision, us-tx-state-agency, US-TX-PROHIBITED-TECH, APPLIES, binds-you",
        // the Ukrainian list: shown in 2023, taken down in 2024
        "2026-11-24, hikvision, other-private-business, UA-NACP-2023, INFORMATION, no-longer-in-force",
        // section 805 from 30 June 2026
        "2026-06-01, huawei, us-federal-contractor, US-NDAA-FY2024-805, INFORMATION, not-yet-in-force",
        "2026-07-01, huawei, us-federal-contractor, US-NDAA-FY2024-805, MAY_APPLY, binds-some-uses",
        // today
        "2026-11-24, hikvision, ca-private-business, CA-ICA-HIKVISION-2025, INFORMATION, named-company-only",
        "2026-11-24, hikvision, us-private-business, US-2CFR-200-216, INFORMATION, binds-others",
        "2026-11-24, hikvision, ca-private-business, US-NDAA-FY2019-889-B, INFORMATION, elsewhere",
        "2026-11-24, uniview, us-importer-reseller, US-BIS-EL-UNIVIEW-2024, INFORMATION, export-control-only",
        "2026-11-24, tp-link-systems, us-importer-reseller, US-TPLINK-ICTS-PROPOSAL, INFORMATION, proposed",
        "2026-11-24, hikvision, us-telecom-carrier, US-NDAA-FY2019-889-B, MAY_APPLY, "
                + "question-unanswered.federal-contractor",
        "2026-11-24, hikvision, none, US-NDAA-FY2019-889-B, MAY_APPLY, no-profile",
        "2026-11-24, hikvision, none, US-BIS-EL-HIKVISION-DAHUA-2019, MAY_APPLY, no-profile",
        "2026-11-24, hikvision, none, CA-ICA-HIKVISION-2025, INFORMATION, named-company-only",
    })
    void theDateDecides(
            LocalDate asOf, String supplier, String profile, String directive, Applicability level, String reason) {
        ListingEffect effect = effect(supplier, profile, directive, asOf, false);
        assertEquals(
                level + " " + reason,
                effect.applicability() + " " + effect.reason().code());
    }

    @Test
    void theCanadianOrderIsSaidInItsReviewedSentence() {
        String sentence = effect("hikvision", "ca-private-business", "CA-ICA-HIKVISION-2025", TODAY, false)
                .reason()
                .sentence()
                .orElseThrow()
                .en();
        assertTrue(sentence.contains("does not keep anybody from owning"), sentence);
        assertTrue(sentence.contains("2025 FC 1527"), sentence);
    }

    @Test
    void ofSeveralProfilesTheStrongestCounts() {
        List<OrganisationProfile> both = profiles("ca-private-business", "us-federal-contractor");
        Applicabilities applicabilities = new Applicabilities(WATCHLIST, both, TODAY);
        ListingEffect effect =
                find(applicabilities.of(supplier("hikvision"), Optional.empty()), "US-NDAA-FY2019-889-B");
        assertEquals(Applicability.APPLIES, effect.applicability());
    }

    @ParameterizedTest
    @CsvSource({
        // the order names two companies and reaches no other
        "us-importer-reseller, US-BIS-EL-HIKVISION-DAHUA-2019, INFORMATION, export-control-only",
        // section 889 includes subsidiaries and affiliates
        "us-federal-contractor, US-NDAA-FY2019-889-B, APPLIES, binds-you",
        // the announcement says Hikvision and no more
        "ca-federal-department, CA-GOC-HIKVISION-USE-BAN-2025, MAY_APPLY, affiliate-unstated",
    })
    void anAffiliateIsReachedOnlyWhereTheTextSaysSo(
            String profile, String directive, Applicability level, String reason) {
        ListingEffect effect = effect("hikvision", profile, directive, TODAY, true);
        assertEquals(
                level + " " + reason,
                effect.applicability() + " " + effect.reason().code());
    }

    @Test
    void aDirectiveThatNamesNobodyIsNoListing() {
        for (Supplier supplier : WATCHLIST.suppliers().values()) {
            for (ListingEffect effect : effects(supplier.id(), "none", TODAY)) {
                boolean named = effect.directive().namesSuppliers()
                        || effect.listing().basis() == gearscreen.watchlist.Listing.Basis.BY_REFERENCE;
                assertTrue(named, effect.listing().toString());
            }
        }
    }

    /// Every reason that can come out has its sentence in both languages.
    @Test
    void everyReasonHasASentence() {
        for (Language language : Language.values()) {
            Messages messages = Messages.in(language);
            for (LocalDate asOf : List.of(LocalDate.of(2019, 1, 1), LocalDate.of(2022, 11, 24), TODAY)) {
                Stream.concat(Stream.of("none"), WATCHLIST.profiles().keySet().stream())
                        .forEach(profile -> WATCHLIST.suppliers().keySet().forEach(supplier -> {
                            for (Optional<Supplier> via :
                                    List.of(Optional.<Supplier>empty(), WATCHLIST.supplier("ezviz"))) {
                                for (ListingEffect effect :
                                        applicabilities(profile, asOf).of(supplier(supplier), via)) {
                                    assertTrue(
                                            messages.has("applicability."
                                                    + effect.reason().code()),
                                            effect.reason().code());
                                }
                            }
                        }));
            }
        }
    }

    @Test
    void anAffiliatesOwnListingsComeWithIt() {
        Supplier part = supplier("hisilicon");
        List<ListingEffect> effects = applicabilities("none", TODAY).of(supplier("huawei"), Optional.of(part));
        List<String> own = WATCHLIST.listingsOf("hisilicon").stream()
                .map(listing -> listing.directive())
                .toList();
        assertTrue(!own.isEmpty());
        own.forEach(directive -> assertTrue(effects.stream()
                .anyMatch(effect -> effect.listing().supplier().equals("hisilicon")
                        && effect.directive().id().equals(directive))));
    }

    private static ListingEffect effect(
            String supplier, String profile, String directive, LocalDate asOf, boolean affiliate) {
        Optional<Supplier> via = affiliate ? WATCHLIST.supplier("ezviz") : Optional.empty();
        return find(applicabilities(profile, asOf).of(supplier(supplier), via), directive);
    }

    private static ListingEffect find(List<ListingEffect> effects, String directive) {
        return effects.stream()
                .filter(effect -> effect.directive().id().equals(directive))
                .findFirst()
                .orElseThrow();
    }

    private static List<ListingEffect> effects(String supplier, String profile, LocalDate asOf) {
        return applicabilities(profile, asOf).of(supplier(supplier), Optional.empty());
    }

    private static Applicabilities applicabilities(String profile, LocalDate asOf) {
        return new Applicabilities(WATCHLIST, profile.equals("none") ? List.of() : profiles(profile), asOf);
    }

    private static List<OrganisationProfile> profiles(String... ids) {
        return Arrays.stream(ids)
                .map(id -> java.util.Objects.requireNonNull(WATCHLIST.profiles().get(id)))
                .toList();
    }

    private static Supplier supplier(String id) {
        return WATCHLIST.supplier(id).orElseThrow();
    }
}
