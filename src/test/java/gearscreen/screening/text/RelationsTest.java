package gearscreen.screening.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gearscreen.watchlist.Wording;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationsTest {
    private static final Wording WORDING = Wording.bundled();
    private static final Vocabulary VOCABULARY = new Vocabulary(WORDING, List.of("海康威视"));
    private static final Relations RELATIONS = new Relations(WORDING.relations());
    private static final NameTable<String> NAMES = new NameTable<>();

    static {
        for (String name : List.of("Hikvision", "Dahua", "Uniview", "海康威视")) {
            NAMES.add(VOCABULARY.read(name), false, name);
        }
    }

    /// Sentences as purchase lists and notes of installers have them; what is left may be the maker.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # denied, with little words between
            not Hikvision                                     |
            no Hikvision                                      |
            not made by Hikvision                             |
            This is not a Dahua camera                        |
            ce n'est pas une Dahua                            |
            kein Dahua                                        |
            не Hikvision                                      |
            不是海康威视                                        |
            other than Hikvision                              |
            autre que Hikvision                               |
            Hikvision-free                                    |
            # replaced
            was Dahua, now Axis                               |
            replacement for the Dahua recorder                |
            Remplace la caméra Hikvision                      |
            remplacée: Dahua → Axis                           |
            au lieu de Dahua                                  |
            statt Hikvision                                   |
            вместо Hikvision                                  |
            # what the thing fits
            bracket for Hikvision                             |
            support pour caméra Hikvision                     |
            Hikvision compatible                              |
            Hikvision/Dahua compatible                        |
            ONVIF/Hikvision protocol                          |
            compatible: Hikvision, Dahua, Uniview             |
            compatible with Axis, Hikvision and Dahua         |
            supports ONVIF, Hikvision, Dahua                  |
            # said of one name, and of those joined to it
            not Hikvision or Dahua                            |
            not Hikvision, Dahua                              | Dahua
            Dahua, replaces Hikvision                         | Dahua
            # said of something else
            Hikvision                                         | Hikvision
            made by Dahua                                     | Dahua
            not working, Hikvision dome                       | Hikvision
            no signal Hikvision                               | Hikvision
            Camera No. 3 Hikvision                            | Hikvision
            Camera no 3 Hikvision                             | Hikvision
            PoE-compatible Hikvision camera                   | Hikvision
            ONVIF compatible dome camera Hikvision            | Hikvision
            Hikvision compatible with Alexa                   | Hikvision
            Caméra de remplacement Hikvision                  | Hikvision
            Replacement camera Hikvision                      | Hikvision
            for the lobby: Hikvision                          | Hikvision
            Without heater. Hikvision dome                    | Hikvision
            """)
    void namesOfOtherDevicesAreLeftOut(String text, String left) {
        Words words = VOCABULARY.read(text);
        assertEquals(
                left == null ? "" : left,
                RELATIONS.ofMaker(words, NAMES.find(words)).stream()
                        .map(NameTable.Hit::value)
                        .collect(Collectors.joining(" ")));
    }
}
