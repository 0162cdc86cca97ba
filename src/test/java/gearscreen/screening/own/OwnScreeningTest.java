package gearscreen.screening.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.inventory.Field;
import gearscreen.inventory.FieldValue;
import gearscreen.inventory.Item;
import gearscreen.watchlist.load.WatchlistLoader;
import gearscreen.watchlist.own.EntryKind;
import gearscreen.watchlist.own.ListFormat;
import gearscreen.watchlist.own.ListSource;
import gearscreen.watchlist.own.OwnEntry;
import gearscreen.watchlist.own.OwnList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnScreeningTest {
    /// A list that somebody wrote by hand: the rules of the watchlist's names.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Northlight Optics Ltd            | name LIKELY",
                "NORTHLIGHT OPTICS LIMITED        | name LIKELY",
                "Northlight-Optics                | name LIKELY",
                "Northlight Optics Technology Inc | name LIKELY",
                "Acme Northlight Optics Berlin    | nameInside POSSIBLE",
                "Northligth Optics                | nearName POSSIBLE",
                "compatible with Northlight Optics| ''",
                "Northlight                       | ''",
                "Northern Optics                  | ''",
                "Axis Communications AB           | ''",
                "Harbourcam                       | name LIKELY",
                "Harbour                          | ''",
            })
    void findsTheNamesOfAHouseList(String vendor, String met) {
        OwnScreening own =
                house(entry(EntryKind.SUPPLIER, "Northlight Optics Ltd", 2), entry(EntryKind.BRAND, "Harbourcam", 3));
        assertEquals(met, met(own.marks(item(Field.VENDOR, vendor))), vendor);
    }

    /// A public list: a cell has to be the whole name; what one word says depends on who else is known by it.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Northlight Optics Co., Ltd.      | name LIKELY",
                "NORTHLIGHT OPTICS                | name LIKELY",
                "North-Light Optics               | name LIKELY",
                "Société Boréale Vidéo            | name LIKELY",
                "Societe Boreale Video SA         | name LIKELY",
                "北光光学有限公司                         | name LIKELY",
                "Acme Northlight Optics Berlin    | ''",
                "Northligth Optics                | ''",
                "Boreascope                       | name LIKELY",
                "Boreascope Technology Co., Ltd.  | sameWord POSSIBLE",
                "Borealight                       | sameWord POSSIBLE",
                "Axis Communications AB           | ''",
                "Axis                             | ''",
                "Dell                             | ''",
                "Dell Inc.                        | ''",
                "Canon                            | ''",
                "HP                               | ''",
                "HP Inc.                          | ''",
                "Cisco Systems                    | ''",
                "Bosch                            | ''",
                "unknown                          | ''",
                "Security Systems                 | ''",
            })
    void findsOnlyWholeNamesOfAPublicList(String vendor, String met) {
        OwnScreening own = published(
                "Northlight Optics Ltd.",
                "Boreascope",
                "Borealight Technology Co., Ltd.",
                "Axis",
                "Dell Trading LLC",
                "DELL",
                "Canon",
                "HP",
                "Cisco Import Export",
                "Bosch Trading FZE",
                "Security Systems LLC",
                "Société Boréale Vidéo",
                "北光光学有限公司");
        assertEquals(met, met(own.marks(item(Field.VENDOR, vendor))), vendor);
    }

    /// Two fields that name no maker: owners and places are never compared.
    @ParameterizedTest
    @ValueSource(strings = {"OWNER", "LOCATION", "NOTES", "DESCRIPTION", "HOSTNAME"})
    void looksAtNoFieldThatDoesNotNameTheMaker(Field field) {
        OwnScreening own = house(entry(EntryKind.SUPPLIER, "Northlight Optics Ltd", 2));
        assertTrue(own.marks(item(field, "Northlight Optics Ltd")).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MODEL       | NLX-200/B            | model LIKELY",
                "MODEL       | nlx 200b             | model LIKELY",
                "MODEL       | NLX-200/B-W          | modelInside POSSIBLE",
                "MODEL       | Northlight NLX-200/B | modelInside POSSIBLE",
                "MODEL       | NLX-200/BX           | ''",
                "PART_NUMBER | QR-77-1              | model LIKELY",
                "MODEL       | Q                    | ''",
                "MAC         | 00:00:5e:00:53:01    | mac LIKELY",
                "MAC         | 00-00-5E-00-54-01    | ''",
                "MAC         | 02:00:5e:00:53:01    | ''",
                "FCC_ID      | 2ZZZZ-NLX200         | fcc LIKELY",
                "FCC_ID      | FCC ID: ABCNLX9      | fcc LIKELY",
                "FCC_ID      | ABCNLX8              | ''",
            })
    void findsModelsAndIdentifiersOfAHouseList(Field field, String text, String met) {
        OwnScreening own = house(
                entry(EntryKind.MODEL, "NLX-200/B", 2),
                entry(EntryKind.MODEL, "QR-77*", 3),
                entry(EntryKind.MAC_PREFIX, "00-00-5E-00-53", 4),
                entry(EntryKind.FCC_CODE, "2ZZZZ", 5),
                entry(EntryKind.FCC_CODE, "ABC-NLX9", 6));
        assertEquals(met, met(own.marks(item(field, text))), text);
    }

    @Test
    void anAllowEntryIsShownOnlyForItsWholeText() {
        OwnScreening own = house(
                entry(EntryKind.ALLOW, "Hikvision Door Stickers Ltd", 2), entry(EntryKind.SUPPLIER, "Northlight", 3));
        OwnMarks marks = own.marks(item(Field.VENDOR, "HIKVISION Door Stickers, Ltd."));
        assertEquals(
                List.of("Hikvision Door Stickers Ltd"),
                marks.allowances().stream()
                        .map(allowed -> allowed.entry().name())
                        .toList());
        assertTrue(own.marks(item(Field.VENDOR, "Hikvision")).isEmpty());
    }

    @Test
    void oneFindingHoldsTheEvidenceOfAllCells() {
        OwnScreening own = house(entry(EntryKind.SUPPLIER, "Northlight Optics Ltd", 2));
        Map<Field, List<FieldValue>> values = new EnumMap<>(Field.class);
        values.put(Field.VENDOR, List.of(new FieldValue(Field.VENDOR, "Vendor", "Northligth Optics", 2)));
        values.put(Field.BRAND, List.of(new FieldValue(Field.BRAND, "Brand", "Northlight Optics", 2)));
        OwnMarks marks = own.marks(new Item(List.of(2), List.of(), values, 1));
        assertEquals("name LIKELY, nearName POSSIBLE", met(marks));
        assertEquals(1, marks.findings().size());
    }

    @Test
    void namesTheListsThatAreUsed() {
        assertEquals(List.of(), OwnScreening.NONE.sources());
        assertEquals(1, published("Northlight Optics Ltd.").sources().size());
    }

    private static String met(OwnMarks marks) {
        return marks.findings().stream()
                .flatMap(finding -> finding.evidence().stream())
                .map(evidence -> evidence.rule().id() + " " + evidence.strength())
                .collect(Collectors.joining(", "));
    }

    private static Item item(Field field, String text) {
        Map<Field, List<FieldValue>> values = new EnumMap<>(Field.class);
        values.put(field, List.of(new FieldValue(field, field.id(), text, 2)));
        return new Item(List.of(2), List.of(text), values, 1);
    }

    private static OwnEntry entry(EntryKind kind, String name, int row) {
        return new OwnEntry(kind, name, List.of(), "", "", row);
    }

    private static OwnScreening house(OwnEntry... entries) {
        return screening(ListFormat.HOUSE, List.of(entries));
    }

    private static OwnScreening published(String... names) {
        List<OwnEntry> entries = new ArrayList<>();
        Stream.of(names).forEach(name -> entries.add(entry(EntryKind.SUPPLIER, name, entries.size() + 2)));
        return screening(ListFormat.OPEN_SANCTIONS, entries);
    }

    private static OwnScreening screening(ListFormat format, List<OwnEntry> entries) {
        ListSource source = new ListSource(
                format, "list.csv", LocalDate.of(2026, 11, 20), false, "0".repeat(64), entries.size(), entries.size());
        OwnList list = new OwnList(source, entries, List.of(), 0, Map.of());
        return OwnScreening.of(List.of(list), WatchlistLoader.bundled());
    }
}
