package gearscreen.inventory.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.inventory.Field;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderWordsTest {
    private final HeaderWords words = HeaderWords.bundled();

    @Test
    void everyGroupSaysWhereItsWordsAreFrom() {
        for (WordList.FieldWords group : HeaderWords.list().fields()) {
            assertFalse(group.from().isBlank(), group.words()::toString);
            assertFalse(group.language().isBlank(), group.words()::toString);
            assertTrue(Set.of("", "mac", "address", "number", "model").contains(group.cells()), group.cells());
        }
        for (WordList.ShapeEntry shape : HeaderWords.list().shapes()) {
            assertFalse(shape.from().isBlank(), shape.id());
            assertTrue(shape.headers().size() >= 3, shape.id());
            shape.map().keySet().forEach(WordList::fieldOf);
        }
    }

    @Test
    void everyFieldHasWords() {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        HeaderWords.list().fields().forEach(group -> fields.add(group.asField()));
        assertEquals(EnumSet.allOf(Field.class), fields);
    }

    @Test
    void noWordMeansTwoFieldsUnlessItIsWeakOrDecidedByCells() {
        Map<String, Field> owners = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (WordList.FieldWords group : HeaderWords.list().fields()) {
            for (String word : group.weak() || !group.cells().isEmpty() ? List.<String>of() : group.words()) {
                Field other = owners.put(HeaderKey.of(word), group.asField());
                if (other != null && other != group.asField()) {
                    twice.add(word + " " + other + " " + group.asField());
                }
            }
        }
        assertEquals(List.of(), twice);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Password",
                "Mot de passe",
                "Kennwort",
                "Contraseña",
                "Senha",
                "pwd",
                "SNMP Community",
                "AdminPassword",
                "wifi_password",
                "PIN",
                "Client secret",
                "WPA PSK",
                "Credentials",
                "Mdp"
            })
    void secretsAreKnownInEveryLanguage(String header) {
        assertTrue(words.isSecret(header));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Secretary", "Password strength", "User name", "Spinner", "Model", "Compass", "Passage"})
    void whatOnlySoundsLikeASecretIsKept(String header) {
        assertFalse(words.isSecret(header));
    }

    @ParameterizedTest
    @CsvSource({
        "Total, true",
        "TOTAL:, true",
        "Total devices: 3, true",
        "Sous-total, true",
        "Gesamt, true",
        "Total Security Ltd, false",
        "Totalsec, false"
    })
    void totalsAreNoMakers(String cell, boolean expected) {
        assertEquals(expected, words.isTotal(cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[n/a]", "N/A", "-", "unknown", "(Unknown: locally administered)", "00:00:00:00:00:00", "k.A."})
    void markersOfNothingAreNoText(String cell) {
        assertTrue(words.isEmptyMarker(cell));
    }

    @ParameterizedTest
    @CsvSource({
        "MAC Address, macaddress",
        "mac_address, macaddress",
        "Numéro de série, numerodeserie",
        "Nº de serie, nodeserie",
        "Größe, grosse",
        "ＭＡＣ, mac"
    })
    void headersAreComparedWithoutAccentsCaseAndSigns(String header, String key) {
        assertEquals(key, HeaderKey.of(header));
    }
}
