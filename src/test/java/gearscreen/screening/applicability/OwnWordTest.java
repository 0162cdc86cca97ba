package gearscreen.screening.applicability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.app.ForWhom;
import gearscreen.report.Wording;
import gearscreen.text.Language;
import gearscreen.text.Messages;
import gearscreen.watchlist.Applicability;
import gearscreen.watchlist.OrganisationProfile;
import gearscreen.watchlist.Watchlist;
import gearscreen.watchlist.load.WatchlistLoader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the organisation leaves open, and what it says against the watchlist.
class OwnWordTest {
    private static final Watchlist WATCHLIST = WatchlistLoader.bundled();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String PART_A = "US-NDAA-FY2019-889-A";

    private static DirectiveBearing effect(ForWhom who, String directive) {
        return new Applicabilities(WATCHLIST, who.in(WATCHLIST), TODAY)
                .directives().stream()
                        .filter(effect -> effect.directive().id().equals(directive))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void notSureWhetherAContractorLeavesTheDirectiveAtMayApply() {
        DirectiveBearing unsure = effect(ForWhom.of(List.of("us-private-business", "us-federal-contractor?")), PART_A);
        assertEquals(Applicability.MAY_APPLY, unsure.effect().applicability());
        assertEquals(
                "question-unanswered.federal-contractor",
                unsure.effect().reason().code());
        assertEquals(
                Applicability.INFORMATION,
                effect(ForWhom.of(List.of("us-private-business")), PART_A)
                        .effect()
                        .applicability());
    }

    @Test
    void whoIsNotSureOfAnythingIsToldNothingStrongerThanMayApply() {
        for (OrganisationProfile profile : WATCHLIST.profiles().values()) {
            new Applicabilities(
                            WATCHLIST, ForWhom.of(List.of(profile.id() + "?")).in(WATCHLIST), TODAY)
                    .directives()
                    .forEach(effect -> assertTrue(
                            effect.effect().applicability() != Applicability.APPLIES
                                    || effect.effect().reason().sentence().isPresent(),
                            profile.id() + " " + effect));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonHasASentenceForEveryProfileThatIsLeftOpen(Language language) {
        Wording wording = new Wording(Messages.in(language));
        for (OrganisationProfile profile : WATCHLIST.profiles().values()) {
            new Applicabilities(
                            WATCHLIST, ForWhom.of(List.of(profile.id() + "?")).in(WATCHLIST), TODAY)
                    .directives()
                    .forEach(effect ->
                            assertTrue(!wording.reason(effect.effect().reason()).isBlank()));
        }
    }

    @Test
    void whatAPersonSaidCountsAndItsReasonIsGiven() {
        ForWhom who = new ForWhom(
                List.of("ca-private-business"),
                List.of(new DirectiveOverride(
                        PART_A, Applicability.APPLIES, "Flow-down clause in our hotel contract")));
        DirectiveBearing effect = effect(who, PART_A);
        assertEquals(Applicability.APPLIES, effect.effect().applicability());
        assertTrue(effect.own());
        assertTrue(new Wording(Messages.in(Language.ENGLISH))
                .reason(effect.effect().reason())
                .contains("Flow-down clause in our hotel contract"));
        List<ListingEffect> listings = new Applicabilities(WATCHLIST, who.in(WATCHLIST), TODAY)
                .of(WATCHLIST.supplier("hikvision").orElseThrow(), Optional.empty());
        assertEquals(PART_A, listings.getFirst().directive().id());
    }

    @Test
    void everyDirectiveOfTheWatchlistIsThereOnceAndStrongestFirst() {
        List<DirectiveBearing> effects = new Applicabilities(
                        WATCHLIST, ForWhom.of(List.of("us-federal-contractor")).in(WATCHLIST), TODAY)
                .directives();
        assertEquals(WATCHLIST.directives().size(), effects.size());
        List<Applicability> levels = effects.stream()
                .map(bearing -> bearing.effect().applicability())
                .toList();
        assertEquals(levels.stream().sorted().toList(), levels);
    }
}
