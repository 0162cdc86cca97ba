package gearscreen.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gearscreen.screening.applicability.DirectiveOverride;
import gearscreen.watchlist.Applicability;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhoTest {
    private static final NamedProfile CLIENT = NamedProfile.EMPTY.withName("Client 7");

    @Test
    void anAddedProfileIsInHandAndCanBeForgotten() {
        Who two = Who.FIRST.added(CLIENT);
        assertEquals(CLIENT, two.inHand());
        assertEquals(Who.FIRST, two.removed());
        assertEquals(Who.FIRST, Who.FIRST.removed());
    }

    @Test
    void noTwoProfilesHaveOneName() {
        Who two = Who.FIRST.added(CLIENT);
        assertThrows(IllegalArgumentException.class, () -> two.added(CLIENT));
        assertThrows(IllegalArgumentException.class, () -> two.changed(CLIENT.withName("")));
    }

    @Test
    void whatIsBothTrueAndUnsureIsTrue() {
        NamedProfile answered = CLIENT.withAnswers(List.of("a", "a"), List.of("a", "b"));
        assertEquals(List.of("a"), answered.profiles());
        assertEquals(List.of("b"), answered.unsure());
    }

    @Test
    void aLaterOverrideOfADirectiveReplacesTheEarlier() {
        DirectiveOverride first = new DirectiveOverride("d", Applicability.INFORMATION, "one");
        DirectiveOverride second = new DirectiveOverride("d", Applicability.APPLIES, "two");
        NamedProfile overridden = CLIENT.with(first).with(second);
        assertEquals(List.of(second), overridden.overrides());
        assertEquals(List.of(), overridden.without("d").overrides());
    }
}
