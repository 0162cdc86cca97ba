package gearscreen.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.watchlist.OrganisationProfile;
import gearscreen.watchlist.Watchlist;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfilesTest {
    private final Watchlist watchlist = BundledEdition.checks().watchlist();

    @Test
    void mayBeCombinedAndCountOnce() {
        List<String> ids = List.of("us-federal-contractor", "ca-private-business", "us-federal-contractor");
        assertEquals(
                List.of("us-federal-contractor", "ca-private-business"),
                Profiles.of(watchlist, ids).stream()
                        .map(OrganisationProfile::id)
                        .toList());
    }

    @Test
    void anUnknownOneIsRefusedWithThoseThatThereAre() {
        UnknownProfileException refused =
                assertThrows(UnknownProfileException.class, () -> Profiles.of(watchlist, List.of("ca-private")));
        assertEquals("ca-private", refused.id());
        assertTrue(refused.known().contains("ca-private-business"));
    }
}
