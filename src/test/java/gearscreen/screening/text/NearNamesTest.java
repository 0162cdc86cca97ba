package gearscreen.screening.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gearscreen.watchlist.Wording;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearNamesTest {
    private final Vocabulary vocabulary = new Vocabulary(Wording.bundled(), List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HIKVISON                          | Hikvision
            hikivsion Ltd                     | Hikvision
            Hukviasion Inc                    | Hikvision
            ZHEJUIANG DAHUQA Inc              | Zhejiang Dahua Technology Co., Ltd.
            Zejiang Ahua                      | Zhejiang Dahua Technology Co., Ltd.
            Ztte Corporation                  | ZTE Corporation
            Xzte Corporaation                 | ZTE Corporation
            TIANDYTECHNOKOGIES                | Tiandy Technologies Co., Ltd.
            uniiviewt echnologies Ltd         | Uniview Technologies
            Sautel Robotics Co Ltd            | Autel Robotics
            Хиквижен                          | Хиквижн
            # real firms that are near
            Angel Robotics                    | none
            Aztec Corporation                 | none
            NIE Corporation                   | none
            QUECLINK WIRELESS SOLUTIONS       | none
            SKVision                          | none
            Tandberg Telecom AS               | none
            Kasper & Richter                  | none
            Каспийский трубопроводный консорциум | none
            """)
    void likelyMisspellingsAreFoundAndOtherFirmsAreNot(String text, String near) {
        Set<String> alone =
                Set.of("hikvision", "dahua", "zte", "tiandy", "uniview", "autel", "quectel", "kaspersky", "хиквижн");
        NearNames<String> names = new NearNames<>();
        for (String name : List.of(
                "Hikvision",
                "Zhejiang Dahua Technology Co., Ltd.",
                "ZTE Corporation",
                "Tiandy Technologies Co., Ltd.",
                "Uniview Technologies",
                "Autel Robotics",
                "Quectel Wireless Solutions Co., Ltd.",
                "AO Kaspersky Lab",
                "Хиквижн")) {
            names.add(vocabulary.read(name), alone::contains, name, name);
        }
        assertEquals(
                near,
                names.find(vocabulary.read(text)).map(NearNames.Near::value).orElse("none"));
    }
}
