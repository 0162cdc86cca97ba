package gearscreen.desktop.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gearscreen.report.Wording;
import gearscreen.screening.applicability.Applicabilities;
import gearscreen.screening.applicability.ListingEffect;
import gearscreen.text.Language;
import gearscreen.text.Messages;
import gearscreen.watchlist.Watchlist;
import gearscreen.watchlist.load.WatchlistLoader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThatDayTest {
    private static final Watchlist WATCHLIST = WatchlistLoader.bundled();

    /// Section 889(a)(1)(B) holds from 13 August 2020 (84 FR 40216 and 85 FR 42665); Ukraine's register of sponsors of
    /// war was closed in March 2024.
    @ParameterizedTest
    @CsvSource({
        "hikvision, US-NDAA-FY2019-889-B, 2018-11-24, Not yet in force",
        "hikvision, US-NDAA-FY2019-889-B, 2022-11-24, In force",
        "hikvision, UA-NACP-2023, 2022-11-24, Not yet in force",
        "hikvision, UA-NACP-2023, 2023-11-24, 'In force that day, withdrawn since'",
        "hikvision, UA-NACP-2023, 2026-11-24, Withdrawn",
    })
    void saysHowADirectiveStandsOnTheDayAskedAbout(String supplier, String directive, LocalDate day, String said) {
        ListingEffect effect = new Applicabilities(WATCHLIST, List.of(), day)
                .of(WATCHLIST.supplier(supplier).orElseThrow(), Optional.empty()).stream()
                        .filter(one -> one.directive().id().equals(directive))
                        .findFirst()
                        .orElseThrow();
        assertEquals(said, new ThatDay(new Wording(Messages.in(Language.ENGLISH))).of(effect));
    }
}
