package gearscreen.screening.applicability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.app.Profiles;
import gearscreen.app.UnknownProfileException;
import gearscreen.watchlist.Applicability;
import gearscreen.watchlist.Directive;
import gearscreen.watchlist.OrganisationProfile;
import gearscreen.watchlist.Watchlist;
import gearscreen.watchlist.load.WatchlistLoader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// What holds for any combination of profiles and any open question, over every directive of the bundled edition.
class CombinedProfilesTest {
    private static final Watchlist WATCHLIST = WatchlistLoader.bundled();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final List<String> IDS =
            WATCHLIST.profiles().keySet().stream().toList();

    private static Applicability level(Directive directive, OrganisationProfile... profiles) {
        return new Applicabilities(WATCHLIST, List.of(profiles), TODAY)
                .of(directive)
                .applicability();
    }

    private static OrganisationProfile profile(String id) {
        return Objects.requireNonNull(WATCHLIST.profiles().get(id));
    }

    /// The profile as it is where the user is not sure whether it is true.
    private static OrganisationProfile unsure(String id) throws UnknownProfileException {
        return Profiles.of(WATCHLIST, List.of(id + Profiles.UNSURE)).getFirst();
    }

    private static Applicability stronger(Applicability one, Applicability other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    @Test
    void ofTwoProfilesTheStrongerCountsForEveryDirective() {
        List<String> wrong = new ArrayList<>();
        for (String one : IDS) {
            for (String other : IDS) {
                for (Directive directive : WATCHLIST.directives().values()) {
                    Applicability right = stronger(level(directive, profile(one)), level(directive, profile(other)));
                    Applicability got = level(directive, profile(one), profile(other));
                    if (got != right) {
                        wrong.add(directive.id() + " for " + one + " and " + other + ": " + right + ", got " + got);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    /// Whoever is not sure is neither told that a directive applies, nor that it is information only.
    @Test
    void whatWouldBindMayApplyWhileTheQuestionIsOpen() throws UnknownProfileException {
        List<String> wrong = new ArrayList<>();
        for (String id : IDS) {
            for (Directive directive : WATCHLIST.directives().values()) {
                Applicability sure = level(directive, profile(id));
                Applicability open = level(directive, unsure(id));
                if (open == Applicability.APPLIES
                        || (sure != Applicability.INFORMATION && open == Applicability.INFORMATION)) {
                    wrong.add(directive.id() + " for " + id + ": " + sure + ", open: " + open);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void anOpenQuestionNeverWeakensWhatIsCertain() throws UnknownProfileException {
        for (String certain : IDS) {
            for (String open : IDS) {
                for (Directive directive : WATCHLIST.directives().values()) {
                    Applicability alone = level(directive, profile(certain));
                    Applicability with = level(directive, profile(certain), unsure(open));
                    assertTrue(
                            with.compareTo(alone) <= 0,
                            () -> directive.id() + " for " + certain + " with " + open + " open: " + with);
                }
            }
        }
    }
}
