package gearscreen.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class MergingTest {
    private static List<List<Integer>> lines(String text) throws IOException {
        return TestFiles.read(text).items().stream().map(Item::lines).toList();
    }

    @Test
    void rowsWithTheSameAddressOfTheCardAreOneDevice() throws IOException {
        assertEquals(
                List.of(List.of(2, 3), List.of(4)),
                lines("Name,MAC,Serial\na,44:19:b6:01:02:03,S001\na,4419.b601.0203,S001\nb,44:19:b6:01:02:03,S999\n"));
    }

    @Test
    void differentAssetTagsAreDifferentDevicesWhateverTheCard() throws IOException {
        assertEquals(
                List.of(List.of(2, 4), List.of(3)),
                lines(
                        "Asset tag,MAC,Port\nA-1,44:19:b6:01:02:03,80\nA-2,44:19:b6:01:02:04,80\na-1,4419.b601.0203,554\n"));
        assertEquals(
                List.of(List.of(2), List.of(3)),
                lines("Asset tag,MAC,Room\nA-1,44:19:b6:01:02:03,12\nA-2,44:19:b6:01:02:03,14\n"));
    }

    @Test
    void withoutACardTheSerialNumberDecides() throws IOException {
        assertEquals(
                List.of(List.of(2, 3), List.of(4), List.of(5)),
                lines("Vendor,Model,Serial\nAxis,P3,S001\nAXIS,P3,s001\nBosch,P3,S001\nAxis,P4,S001\n"));
    }

    @Test
    void withoutBothTheNetworkAddressDecidesUnlessAnythingElseDiffers() throws IOException {
        assertEquals(List.of(List.of(2, 3), List.of(4), List.of(5)), lines("""
                        IP,Name,Site,Port
                        192.168.1.64,a,HQ,80
                        192.168.1.64,a,HQ,554
                        192.168.1.64,b,HQ,80
                        192.168.1.64,a,Depot,80
                        """));
    }

    @Test
    void emptyMarkersAndGenericValuesJoinNothing() throws IOException {
        assertEquals(6, lines("""
                        Name,MAC,Serial,Vendor
                        a,00:00:00:00:00:00,,Axis
                        a,00:00:00:00:00:00,,Axis
                        b,,To be filled by O.E.M.,Axis
                        b,,To be filled by O.E.M.,Axis
                        c,n/a,N/A,Axis
                        c,n/a,N/A,Axis
                        """).size());
    }

    @Test
    void identicalRowsWithoutAnyIdentifierStaySeveral() throws IOException {
        assertEquals(2, lines("Vendor,Model\nAxis,P3\nAxis,P3\n").size());
    }

    @Test
    void aMergedItemShowsTheTextsOfAllItsRows() throws IOException {
        Item item = TestFiles.read("MAC,Vendor,Banner\n44:19:b6:01:02:03,Axis,one\n44:19:b6:01:02:03,Axis,two\n")
                .items()
                .getFirst();
        assertEquals(1, item.values(Field.VENDOR).size());
        assertEquals(
                List.of("one", "two"),
                item.values(Field.BANNER).stream().map(FieldValue::text).toList());
        assertEquals(3, item.values(Field.BANNER).getLast().line());
    }

    @Test
    void readingEndsWhenItIsCancelled() {
        String text = "Vendor\n" + "Axis\n".repeat(10_000);
        Progress cancelled = new Progress() {
            @Override
            public boolean cancelled() {
                return true;
            }
        };
        Assertions.assertThrows(
                CancellationException.class,
                () -> Readers.knowingNoMakers()
                        .read("x", text.getBytes(StandardCharsets.UTF_8), ReadOptions.automatic(), cancelled));
    }
}
