package gearscreen.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import gearscreen.fuzz.Target.Promise;
import gearscreen.screening.Finding;
import gearscreen.screening.Lookup;
import gearscreen.screening.Outcome;
import gearscreen.screening.Screening;
import gearscreen.watchlist.load.WatchlistLoader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// Any text gets an answer, the same one twice, and what is found has evidence with a source.
final class NamesPromise implements Promise {
    private static final int LONGEST = 20_000;

    /// Made when first needed: the other targets do without a watchlist.
    private static final class Loaded {
        static final Screening SCREENING =
                Screening.of(WatchlistLoader.bundled(), List.of(), LocalDate.of(2026, 11, 24));

        private Loaded() {}
    }

    @Override
    public void keep(byte[] bytes) {
        if (bytes.length > LONGEST) {
            return;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        Lookup once = Loaded.SCREENING.lookup(text);
        if (once.answer().outcome() instanceof Outcome.Flagged(List<Finding> findings)) {
            for (Finding finding : findings) {
                finding.evidence()
                        .forEach(one -> assertFalse(one.provenance().source().isBlank()));
            }
        }
        assertEquals(
                once.answer().outcome(), Loaded.SCREENING.lookup(text).answer().outcome());
    }

    @Override
    public List<byte[]> seeds() {
        return Stream.of(
                        "HIK DS-2CD2143G2-I",
                        "HIKVISION Digital Tech. Co.,Ltd",
                        "海康威视",
                        "Хиквижн",
                        "LTS CMIP3342W",
                        "Lorex (formerly FLIR) 44:19:b6:00:00:01 FCC 2ADTD-1",
                        "Da-Hua  Techno1ogy",
                        "Axis P3245-LVE")
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }
}
