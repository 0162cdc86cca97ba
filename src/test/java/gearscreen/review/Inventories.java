package gearscreen.review;

import gearscreen.app.Profiles;
import gearscreen.inventory.Inventory;
import gearscreen.inventory.Progress;
import gearscreen.inventory.ReadOptions;
import gearscreen.inventory.Readers;
import gearscreen.screening.ScanResult;
import gearscreen.screening.Screening;
import gearscreen.watchlist.Watchlist;
import gearscreen.watchlist.load.WatchlistLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/// Small tables, read and screened as the program does it.
public final class Inventories {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    public static final Watchlist WATCHLIST = WatchlistLoader.bundled();

    /// Two cameras of one model, a relabelled one, one of another maker, one that shows nothing.
    public static final String OFFICE = """
            Maker,Model,Serial,MAC,Asset tag,Site
            Hikvision,DS-2CD2143G2-I,E11111111,A4:14:37:01:00:01,A-1,Lobby
            Hikvision,DS-2CD2143G2-I,E22222222,A4:14:37:01:00:02,A-2,Gate
            Dahua,IPC-HFW1230S,6F00001,,A-3,Roof
            Axis Communications,P3245-LV,ACCC8E010203,AC:CC:8E:01:02:03,A-4,Roof
            ,,,,A-5,Cellar
            """;

    private Inventories() {}

    public static ScanResult scan(String csv) {
        return scan(csv, WATCHLIST, List.of());
    }

    public static ScanResult scan(String csv, Watchlist watchlist, List<String> profiles) {
        return Screening.of(watchlist, Profiles.of(watchlist, profiles), TODAY)
                .screen(inventory(csv, ReadOptions.automatic()), Progress.none());
    }

    public static Inventory inventory(String csv, ReadOptions options) {
        try {
            return Readers.knowingNoMakers()
                    .read("office.csv", csv.getBytes(StandardCharsets.UTF_8), options, Progress.none());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
