package gearscreen.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.watchlist.load.WatchlistLoader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookupTest {
    private static final Screening SCREENING =
            Screening.of(WatchlistLoader.bundled(), List.of(), LocalDate.of(2026, 11, 24));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HIK DS-2CD2143G2-I    | model=DS-2CD2143G2-I vendor=HIK | hikvision
            DS-2CD2143G2-I        | model=DS-2CD2143G2-I            | hikvision
            Hikvision             | vendor=Hikvision                | hikvision
            Annke                 | vendor=Annke                    | hikvision
            CloudEngine S5732-H48XUM2CC | model=CloudEngine S5732-H48XUM2CC | huawei
            90A6BF                | mac=90A6BF model=90A6BF         | quectel
            Dahua IPC-HFW1230     | model=IPC-HFW1230 vendor=Dahua  | dahua
            a41437010001          | mac=a41437010001                | hikvision
            A4:14:37:01:00:01     | mac=A4:14:37:01:00:01           | hikvision
            A4-14-37              | mac=A4-14-37                    | hikvision
            2ADTD-5604SD          | fccId=2ADTD-5604SD              | hikvision
            FCC ID: 2ADTD-5604SD  | fccId=FCC ID: 2ADTD-5604SD      | hikvision
            Axis P3265-LVE        | model=P3265-LVE vendor=Axis     | none
            Axis                  | vendor=Axis                     | none
            LTS                   | vendor=LTS                      | hikvision
            Luma                  | vendor=Luma                     | hikvision
            ''                    | ''                              | none
            """)
    void aLineIsReadAsWhatItIs(String line, String read, String supplier) {
        Lookup lookup = SCREENING.lookup(line);
        assertEquals(
                read,
                lookup.answer().item().values().values().stream()
                        .flatMap(List::stream)
                        .map(value -> value.field().id() + "=" + value.text())
                        .sorted()
                        .collect(Collectors.joining(" ")));
        assertEquals(
                supplier,
                lookup.answer().outcome() instanceof Outcome.Flagged flagged
                        ? flagged.findings().getFirst().supplier().id()
                        : "none");
    }

    @Test
    void aMissSaysWhatCameNearest() {
        assertEquals(
                "labelTooCommon",
                SCREENING.lookup("Uniden").whyNot().candidates().getFirst().reason());
        assertTrue(SCREENING.lookup("LTS").whyNot().candidates().isEmpty());
    }

    @Test
    void brandsSoldWithTheSameHardwareAreNamed() {
        Lookup lookup = SCREENING.lookup("Annke");
        assertTrue(
                lookup.sameHardware().stream().anyMatch(label -> label.brand().equals("HiLook")));
        assertTrue(lookup.sameHardware().stream()
                .allMatch(label -> label.provenance().on()));
    }

    @Test
    void nothingIsNamedWhereNothingWasFound() {
        assertEquals(List.of(), SCREENING.lookup("Axis").sameHardware());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vendor=Legrand                             | dahua labelEnded
            vendor=Uniden                              | hikvision labelTooCommon
            vendor=Autec GmbH                          | autel otherFirm
            vendor=SKVision                            | hikvision notNear
            vendor=Swann; model=NVR4216-16P-4KS2       | dahua otherMaker
            vendor=Dell; description=old Hikvision box | hikvision otherMaker
            """)
    void whyNotNamesTheNearestAndWhyItFellShort(String item, String expected) {
        List<String> reasons = SCREENING.whyNot(Items.of(item), FreeText.LAYOUT).candidates().stream()
                .map(candidate -> candidate.supplier().id() + " " + candidate.reason())
                .toList();
        assertTrue(reasons.contains(expected), reasons.toString());
    }

    @Test
    void whatWasFlaggedIsNotAskedAbout() {
        assertFalse(SCREENING.whyNot(Items.of("vendor=Hikvision"), FreeText.LAYOUT).candidates().stream()
                .anyMatch(candidate -> candidate.supplier().id().equals("hikvision")));
    }
}
