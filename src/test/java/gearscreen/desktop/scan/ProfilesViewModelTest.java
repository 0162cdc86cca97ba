package gearscreen.desktop.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gearscreen.desktop.StubCore;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfilesViewModelTest {
    private final ProfilesViewModel profiles = new ProfilesViewModel(List.of(StubCore.CONTRACTOR, StubCore.SHOP));

    @Test
    void severalProfilesMayBeChosenAndStandInTheOrderOfTheMenu() {
        profiles.choose(StubCore.CONTRACTOR, true);
        profiles.choose(StubCore.SHOP, true);
        assertEquals(List.of("ca-private-business", "us-federal-contractor"), profiles.ids());
        profiles.choose(StubCore.SHOP, false);
        assertEquals(List.of("us-federal-contractor"), profiles.ids());
        profiles.clear();
        assertEquals(List.of(), profiles.ids());
    }
}
