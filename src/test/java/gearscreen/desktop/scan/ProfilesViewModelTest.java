package gearscreen.desktop.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.app.ForWhom;
import gearscreen.app.settings.NamedProfile;
import gearscreen.desktop.StubCore;
import gearscreen.desktop.settings.Kept;
import gearscreen.screening.applicability.DirectiveOverride;
import gearscreen.watchlist.Applicability;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfilesViewModelTest {
    private final Kept kept = new Kept();
    private final List<String> asked = new ArrayList<>();
    private final ProfilesViewModel profiles = new ProfilesViewModel(
            List.of(StubCore.CONTRACTOR, StubCore.SHOP), kept.settings, () -> asked.add("questions"));

    private List<String> ids() {
        return profiles.who().get().profiles();
    }

    @Test
    void severalProfilesMayBeChosenAndStandInTheOrderOfTheMenu() {
        profiles.choose(StubCore.CONTRACTOR, true);
        profiles.choose(StubCore.SHOP, true);
        assertEquals(List.of("ca-private-business", "us-federal-contractor"), ids());
        profiles.choose(StubCore.SHOP, false);
        assertEquals(List.of("us-federal-contractor"), ids());
        profiles.clear();
        assertEquals(List.of(), ids());
    }

    @Test
    void notSureIsAskedForAsSuch() {
        profiles.answer(StubCore.CONTRACTOR, Answer.NOT_SURE);
        assertEquals(List.of("us-federal-contractor?"), ids());
        assertEquals(Answer.NOT_SURE, profiles.answer(StubCore.CONTRACTOR));
        assertEquals(List.of(), profiles.chosen().get());
    }

    @Test
    void everyOrganisationHasItsOwnAnswers() {
        profiles.choose(StubCore.SHOP, true);
        assertTrue(profiles.add("Client 7"));
        assertEquals(ForWhom.UNSET, profiles.who().get());
        profiles.choose(StubCore.CONTRACTOR, true);
        profiles.take(0);
        assertEquals(List.of("ca-private-business"), ids());
        profiles.take(1);
        assertEquals(List.of("us-federal-contractor"), ids());
        profiles.remove();
        assertEquals(List.of("ca-private-business"), ids());
    }

    @Test
    void aNameThatAnotherHasIsRefused() {
        assertTrue(profiles.add("Client 7"));
        assertFalse(profiles.add(" Client 7 "));
        assertFalse(profiles.add(" "));
        assertFalse(profiles.rename(""));
        assertTrue(profiles.rename("Client 8"));
        assertEquals("Client 8", profiles.inHand().name());
    }

    @Test
    void anOverrideGoesWithTheQuestionsAndCanBeTakenBack() {
        DirectiveOverride override = new DirectiveOverride("d", Applicability.APPLIES, "by contract");
        profiles.override(override);
        assertEquals(List.of(override), profiles.who().get().overrides());
        profiles.takeBack("d");
        assertEquals(ForWhom.UNSET, profiles.who().get());
    }

    @Test
    void anAnswerThatTheWatchlistNoLongerAsksIsKeptButNotUsed() {
        kept.settings.change(now -> now.with(
                now.who().changed(NamedProfile.EMPTY.withAnswers(List.of("gone", "ca-private-business"), List.of()))));
        assertEquals(List.of("ca-private-business"), ids());
        profiles.choose(StubCore.CONTRACTOR, true);
        assertTrue(profiles.inHand().profiles().contains("gone"));
    }
}
