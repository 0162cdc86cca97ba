package gearscreen.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.inventory.Inventory;
import gearscreen.inventory.InventorySource;
import gearscreen.inventory.Item;
import gearscreen.inventory.Layout;
import gearscreen.inventory.LineAccount;
import gearscreen.inventory.Progress;
import gearscreen.watchlist.load.WatchlistLoader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreeningTest {
    private static final Screening SCREENING =
            Screening.of(WatchlistLoader.bundled(), List.of(), LocalDate.of(2026, 11, 24));

    /// What each rule sees and what all of it amounts to. The devices are real ones: from device libraries,
    /// exports, the IEEE registry and data sheets.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # exact name: in all spellings
            vendor=Hangzhou Hikvision Digital Technology Co..Ltd.      | hikvision RESTRICTED exactName
            vendor=HIK VISION                                          | hikvision RESTRICTED exactName
            vendor=HUA-WEI                                             | huawei RESTRICTED exactName
            vendor=大华                                                 | dahua RESTRICTED exactName
            vendor=华为终端有限公司                                        | huawei RESTRICTED exactName
            vendor=АО «Лаборатория Касперского»                        | kaspersky RESTRICTED exactName
            vendor=UNV-NVR                                             | uniview RESTRICTED exactName
            vendor=DAHUATECH                                           | dahua RESTRICTED exactName
            vendor=Zhejiang Huaray                                     | dahua RESTRICTED exactName
            vendor=ZTE Kangxun Telecom Co., Ltd.                       | zte POSSIBLE nameInside
            # a name of a Chinese company in a third script: more than one firm may come out the same
            vendor=ハイクビジョン                                         | hikvision POSSIBLE exactName
            # name inside a longer text
            vendor=Mumbai Hikvision India                              | hikvision LIKELY nameInside
            vendor=HIKVISION4MP                                        | hikvision LIKELY nameInside
            vendor=CloudEngine (Huawei)                                | huawei LIKELY nameInside
            # an affiliate is found as its parent, by way of itself
            vendor=EZVIZ                                               | hikvision via ezviz RESTRICTED exactName
            vendor=Lorex                                               | dahua via lorex LIKELY exactName
            # its model number says no more: the brand is sold by a firm of its own, only an identifier tells the maker
            vendor=Lorex; model=LNB9292B                               | dahua via lorex LIKELY exactName modelPattern
            vendor=Lorex; model=LNB9292B; mac=08:ED:ED:01:00:06        | dahua RESTRICTED macBlock exactName modelPattern
            # a label of a common word: where it is all of the cell, and the supplier makes all or most of it
            vendor=LTS                                                 | hikvision POSSIBLE label
            vendor=LT Security Inc.                                    | hikvision POSSIBLE label
            vendor=LTS Logistics                                       | noMatch
            vendor=Uniden                                              | noMatch
            # a firm's name without a word of its own is a name; words of the trade alone are none
            vendor=ComNet                                              | noMatch
            vendor=H3C                                                 | noMatch
            vendor=Security Systems                                    | notEnoughData nothing
            # a name beside a word that denies it says nothing of the maker
            vendor=not Hikvision                                       | notEnoughData nothing
            model=Axis P3245-V (not Hikvision)                         | noMatch
            description=Wall bracket, Dahua compatible                 | notEnoughData onlyDescription
            # a short word that people write for the maker: alone, or before what the thing is
            vendor=HIK                                                 | hikvision POSSIBLE exactName
            vendor=HIK Automotive                                      | noMatch
            model=hik nvr                                              | hikvision POSSIBLE nameInside
            vendor=Cctv; model=hik                                     | hikvision POSSIBLE nameInside
            vendor=Non-Hikvision                                       | notEnoughData nothing
            vendor=compatible with Dahua                               | notEnoughData nothing
            vendor=remplace Hikvision                                  | notEnoughData nothing
            vendor=nicht Huawei; model=P3265-LVE                       | noMatch
            vendor=not Hikvision; mac=A4:14:37:01:00:01                | hikvision RESTRICTED macBlock
            vendor=Axis (was Hikvision)                                | noMatch
            vendor=Lorex (not Dahua)                                   | dahua via lorex LIKELY nameInside
            model=PoE injector for Hikvision                           | noMatch
            model=Power supply for DS-2CD2143                          | noMatch
            description=Replacement for Hikvision DS-2CD2032           | notEnoughData onlyDescription
            # a place before a trade, and a letter before a thing, are the name of a firm
            vendor=Northern Video                                      | noMatch
            vendor=W Box                                               | noMatch
            vendor=China camera                                        | notEnoughData nothing
            # near names
            vendor=HIKVISON                                            | hikvision POSSIBLE nearName
            vendor=Guawei Trechnologies                                | huawei POSSIBLE nearName
            vendor=Hik Vison                                           | hikvision POSSIBLE nearName nameInside
            vendor=HQVision                                            | noMatch
            # with letters of another script that look the same
            vendor=Dаhua                                               | dahua RESTRICTED exactName
            # cut off as scanners do, where no other registrant begins so
            macVendor=HangzhouHikv                                     | hikvision POSSIBLE nearName
            macVendor=HangzhouH3CT                                     | noMatch
            macVendor=HangzhouZhon                                     | noMatch
            # two words tell the firm without its seat
            vendor=Dahua Vision                                        | dahua RESTRICTED exactName
            description=caméra d'hikvision                             | hikvision POSSIBLE mentioned
            vendor=HIKVISON; model=DS-2CD1043G0-I                      | hikvision POSSIBLE modelPattern nearName
            # labels by their range
            vendor=HiLook                                              | hikvision LIKELY label
            vendor=Amcrest                                             | dahua LIKELY label
            vendor=LaView                                              | hikvision POSSIBLE label
            vendor=Interlogix                                          | hikvision POSSIBLE label
            vendor=Interlogix; purchaseDate=2018-05-04                 | hikvision POSSIBLE label
            vendor=Interlogix; purchaseDate=2023-05-04                 | noMatch
            vendor=Luma; model=LUM-510-NVR-8CH                         | hikvision POSSIBLE modelPattern label
            vendor=Snap One                                            | noMatch
            vendor=Legrand                                             | noMatch
            vendor=Honeywell                                           | noMatch
            # model numbers: strong, medium, damaged by hand
            model=DS-2CD2143G2-I                                       | hikvision LIKELY modelPattern
            model=ds2cd2143g2i                                         | hikvision POSSIBLE modelPattern
            model=2CD2335-I                                            | hikvision POSSIBLE modelPattern
            model=Mavic 3E                                             | dji POSSIBLE modelPattern
            model=DS 2CD2143G2 I                                       | hikvision POSSIBLE modelPattern
            model=DHI NVR5216-16P-I                                    | dahua POSSIBLE modelPattern
            # behind what the thing is, but not behind another's name
            model=16ch NVR NVR4216-16P-4KS2                            | dahua POSSIBLE modelPattern
            model=Reolink NVR4216-16P                                  | noMatch
            model=VIGI NVR1008H                                        | tp-link LIKELY modelPattern label
            model=IPC-C22EP-IMOU                                       | dahua POSSIBLE label
            # the name that a device has from the factory
            hostname=DS-2CD2143G2-I20190101AAWRD12345678               | hikvision POSSIBLE mentioned
            hostname=ASH21-PC                                          | notEnoughData onlyHostname
            model=NVR4216-16P-4KS2                                     | dahua POSSIBLE modelPattern
            vendor=Swann; model=NVR4216-16P-4KS2                       | noMatch
            vendor=LTS; model=CMIP9342W-M                              | hikvision POSSIBLE modelPattern label
            vendor=Amcrest; model=IP8M-2496EW                          | dahua LIKELY label modelPattern
            model=IP8M-2496EW                                          | dahua POSSIBLE modelPattern
            vendor=Amcrest; model=IP8M-2496EW; mac=A0:BD:1D:01:00:0F   | dahua RESTRICTED macBlock label modelPattern conflict
            model=dahua nvr5216                                        | dahua LIKELY nameInside modelPattern
            # MAC blocks: own, of 28 bits, of a firm that bears the name
            mac=A4:14:37:01:00:01                                      | hikvision RESTRICTED macBlock
            ip=192.0.2.22 / C0:56:E3:01:00:02 (up)                     | hikvision RESTRICTED macBlock
            mac=A8:31:62                                               | dahua POSSIBLE macBlock
            mac=40:2C:76:10:10:01                                      | noMatch
            # the label says one thing, the card another
            vendor=NorthStar Security; mac=A4:D5:C2:01:00:0D           | hikvision POSSIBLE macBlock conflict
            model=NS-4MP-TURRET; mac=A4:D5:C2:01:00:0D                 | hikvision POSSIBLE macBlock
            vendor=Geovision; model=DS-2CD2432F                        | hikvision POSSIBLE modelPattern conflict
            vendor=NorthStar; model=DS-2CD2432F; mac=A4:D5:C2:01:00:0D | hikvision LIKELY macBlock modelPattern conflict
            # a label and the maker's own card agree
            vendor=LaView; mac=44:19:B6:01:00:0E                       | hikvision RESTRICTED macBlock label conflict
            # the label's own card says no more than the label
            vendor=Amcrest; model=IP8M-2496EW; mac=9C:8E:CD:01:00:0F   | dahua POSSIBLE macBlock label modelPattern
            vendor=Honor; mac=00:A3:07:01:00:01                        | noMatch
            # parts inside another maker's device
            vendor=Quectel                                             | quectel LIKELY exactName
            vendor=Teltonika; fccId=XMR201909EC25AFX                   | quectel POSSIBLE fccId
            # FCC IDs
            fccId=2ADTD-5604SD                                         | hikvision RESTRICTED fccId
            fccId=FCC ID: QISE5577, IC: 6369A-E5577                    | huawei RESTRICTED fccId
            # running text counts less, and nothing against a named maker
            driver=HikVision Universal Driver                          | hikvision POSSIBLE mentioned
            vendor=Dell; description=connects to the Hikvision server  | noMatch
            vendor=Axis; notes=swapped out Dahua                       | noMatch
            hostname=kiosk-hiking; mac=DC:A6:32:01:00:23               | noMatch
            banner=ZTE web server 1.0                                  | zte POSSIBLE mentioned
            # a name beside the words of another trade, or two or three letters beside a strange word
            vendor=Dahua Scales                                        | noMatch
            vendor=Autel Hotels                                        | autel POSSIBLE nameInside
            vendor=Hytera Motor                                        | hytera POSSIBLE nameInside
            vendor=DJI Denver                                          | dji POSSIBLE nameInside
            vendor=Dahua Denver                                        | dahua POSSIBLE nameInside
            vendor=Hikvision Denver                                    | hikvision LIKELY nameInside
            vendor=Dahua Technology Canada                             | dahua RESTRICTED exactName
            # other firms
            vendor=Shanghai Dahua Scale Factory                        | noMatch
            vendor=Brähler ICS Konferenztechnik AG                     | noMatch
            vendor=Avedis Zildjian Company                             | noMatch
            vendor=JOREX LOREX INDIA PRIVATE LIMITED                   | noMatch
            vendor=Shenzhen Dahua Trading Co., Ltd.                    | noMatch
            vendor=大华会计师事务所                                       | noMatch
            vendor=AUTEC GMBH                                          | noMatch
            vendor=Autelis, LLC                                        | noMatch
            vendor=SHANGHAI HI-TECH CONTROL SYSTEM CO.,LTD.            | noMatch
            vendor=iWatch                                              | noMatch
            vendor=Cisco; model=DS-C9148S-K9                           | noMatch
            vendor=Synology; model=DS920+                              | noMatch
            model=DS-6510B                                             | noMatch
            model=AR300M                                               | noMatch
            model=AR150                                                | noMatch
            # nothing to compare
            hostname=unknown-77                                        | notEnoughData onlyHostname
            vendor=Unknown; model=NVR; mac=4.419E+11                   | notEnoughData damagedMac
            mac=3E:1F:5C:01:00:30                                      | notEnoughData localMac
            mac=70:11:0F:98:3D:7B                                      | notEnoughData unregisteredMac
            description=above the door                                 | notEnoughData onlyDescription
            location=roof                                              | notEnoughData nothing
            """)
    void anItemIsJudgedByAllItShows(String item, String expected) {
        assertEquals(expected, described(SCREENING.screen(Items.of(item), FreeText.LAYOUT)));
    }

    @ParameterizedTest
    @CsvSource({
        "sadp, hikvision LIKELY fileKind",
        "opensadp, hikvision LIKELY fileKind",
        "ivms4200, hikvision POSSIBLE fileKind",
        "netbox, notEnoughData onlyHostname"
    })
    void theKindOfFileIsEvidence(String kind, String expected) {
        Layout layout = new Layout(
                FreeText.LAYOUT.charset(),
                ',',
                1,
                List.of("hostname"),
                FreeText.LAYOUT.mapping(),
                List.of(),
                List.of(),
                Optional.of(kind));
        assertEquals(expected, described(SCREENING.screen(Items.of("hostname=cam-hall-11"), layout)));
    }

    @Test
    void evidenceKeepsBothTexts() {
        Outcome outcome = SCREENING
                .screen(Items.of("vendor=ZHEJIANG DAHUA TECHNOLOGY CO LTD"), FreeText.LAYOUT)
                .outcome();
        Evidence evidence =
                ((Outcome.Flagged) outcome).findings().getFirst().evidence().getFirst();
        assertEquals("ZHEJIANG DAHUA TECHNOLOGY CO LTD", evidence.found().text());
        assertEquals("Zhejiang Dahua Technology Co., Ltd.", evidence.listed());
        assertTrue(evidence.provenance().on());
    }

    @Test
    void aConflictShowsBothCells() {
        Outcome outcome = SCREENING
                .screen(Items.of("vendor=NorthStar Security; mac=A4:D5:C2:01:00:0D"), FreeText.LAYOUT)
                .outcome();
        Conflict conflict =
                ((Outcome.Flagged) outcome).findings().getFirst().conflict().orElseThrow();
        assertEquals("NorthStar Security", conflict.named());
        assertEquals("A4:D5:C2:01:00:0D", conflict.evidence().found().text());
    }

    @Test
    void everyItemOfAnInventoryIsScreenedInItsOrder() {
        ScanResult result = SCREENING.screen(inventory(), Progress.none());
        assertEquals(3, result.items().size());
        assertEquals(1, result.flagged());
        assertEquals(1, result.noMatch());
        assertEquals(1, result.notEnoughData());
    }

    @Test
    void workThatIsCancelledEndsAtOnce() {
        Progress cancelled = new Progress() {
            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> SCREENING.screen(inventory(), cancelled));
    }

    /// Cells that are meant to hurt: a megabyte, control and bidirectional characters, NULs, thousands of
    /// columns.
    @Test
    void hostileCellsDoNoHarm() {
        for (String text : List.of(
                "A".repeat(1_000_000),
                "DS-2CD".repeat(200_000),
                "Hikvision ".repeat(100_000),
                "-".repeat(1_000_000),
                "\u202E\u0000\u200B\uD800",
                "(((((((((((((((((((((((((((((",
                "海".repeat(300_000),
                "a:".repeat(300_000))) {
            for (String field : List.of("vendor", "model", "mac", "fccId", "description", "hostname", "banner", "ip")) {
                Item item = Items.of(field + "=" + text);
                SCREENING.screen(item, FreeText.LAYOUT);
                SCREENING.whyNot(item, FreeText.LAYOUT);
            }
        }
        String wide =
                IntStream.range(0, 5_000).mapToObj(i -> "description=cell " + i).collect(Collectors.joining(";"));
        assertEquals("notEnoughData onlyDescription", described(SCREENING.screen(Items.of(wide), FreeText.LAYOUT)));
    }

    private static Inventory inventory() {
        List<Item> items = List.of(
                Items.of("vendor=Hikvision"), Items.of("vendor=Axis; model=P3265-LVE"), Items.of("hostname=cam-1"));
        return new Inventory(
                new InventorySource("three.csv", "0".repeat(64), 1),
                FreeText.LAYOUT,
                items,
                List.of(),
                List.of(),
                new LineAccount(3, 3, 0, 0, 0));
    }

    private static String described(ScreenedItem screened) {
        return switch (screened.outcome()) {
            case Outcome.Flagged flagged -> {
                Finding finding = flagged.findings().getFirst();
                yield finding.supplier().id()
                        + finding.via().map(via -> " via " + via.id()).orElse("")
                        + " "
                        + finding.strength()
                        + " "
                        + finding.evidence().stream()
                                .map(Evidence::rule)
                                .distinct()
                                .collect(Collectors.joining(" "))
                        + (finding.conflict().isPresent() ? " conflict" : "");
            }
            case Outcome.OnOwnList _ -> "onOwnList";
            case Outcome.NoMatch _ -> "noMatch";
            case Outcome.NotEnoughData missing -> "notEnoughData " + missing.why();
        };
    }
}
