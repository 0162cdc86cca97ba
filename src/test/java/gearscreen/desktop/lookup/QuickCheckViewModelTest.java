package gearscreen.desktop.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.desktop.StubCore;
import gearscreen.desktop.kit.NoticesViewModel;
import gearscreen.desktop.scan.AsOf;
import gearscreen.desktop.scan.ProfilesViewModel;
import gearscreen.desktop.settings.Kept;
import gearscreen.desktop.work.DirectBackground;
import gearscreen.screening.Finding;
import gearscreen.screening.Lookup;
import gearscreen.screening.Outcome;
import gearscreen.watchlist.Applicability;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuickCheckViewModelTest {
    private final NoticesViewModel notices = new NoticesViewModel(_ -> {});
    private final ProfilesViewModel profiles =
            new ProfilesViewModel(List.of(StubCore.CONTRACTOR), new Kept().settings, () -> {});
    private final AsOf asOf = new AsOf(InstantSource.fixed(Instant.parse("2026-11-24T15:00:00Z")));
    private final QuickCheckViewModel quick =
            new QuickCheckViewModel(new StubCore(), profiles, notices, new DirectBackground(), asOf);

    @Test
    void checksEveryLineThatIsNotBlank() {
        check("HIK DS-2CD\n\n  Axis P1  \n");
        assertEquals(
                List.of("HIK DS-2CD", "Axis P1"),
                quick.answers().get().stream().map(Lookup::text).toList());
    }

    @Test
    void remembersEachTextOnceNewestFirst() {
        check("one");
        check("two");
        check("one");
        assertEquals(
                List.of("one", "two"),
                quick.earlier().get().stream().map(Lookup::text).toList());
    }

    @Test
    void saysWhenLinesWereLeftOut() {
        check("x\n".repeat(QuickCheckViewModel.MOST_LINES + 1));
        assertEquals(QuickCheckViewModel.MOST_LINES, quick.answers().get().size());
        assertTrue(notices.current().get().isPresent());
    }

    @Test
    void nothingTypedAsksNothing() {
        check("HIK");
        check("   ");
        assertEquals(1, quick.answers().get().size());
    }

    @Test
    void anotherProfileAnswersAgain() {
        check("HIK");
        assertEquals(Applicability.MAY_APPLY, applicability());
        profiles.choose(StubCore.CONTRACTOR, true);
        assertEquals(Applicability.APPLIES, applicability());
    }

    private void check(String text) {
        quick.text().set(text);
        quick.check();
    }

    private Applicability applicability() {
        return quick.answers().get().getFirst().answer().outcome() instanceof Outcome.Flagged(List<Finding> found)
                ? found.getFirst().applicability()
                : Applicability.INFORMATION;
    }
}
