package gearscreen.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    /// Java tells `en` where the locale that is asked for is not installed.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en |             |             | fr_CA.UTF-8 | FRENCH
            en |             | fr_CA.UTF-8 | en_CA.UTF-8 | FRENCH
            en | en_CA.UTF-8 |             | fr_CA.UTF-8 | ENGLISH
            en | C           | fr_CA.UTF-8 | fr_CA.UTF-8 | ENGLISH
            en |             |             | fr          | FRENCH
            en |             |             | frr_DE      | ENGLISH
            en |             |             |             | ENGLISH
            fr |             |             |             | FRENCH
            """)
    void theFirstVariableThatIsSetAsksForTheLanguage(
            String java, String all, String messages, String lang, String spoken) {
        Map<String, String> environment = new HashMap<>();
        put(environment, "LC_ALL", all);
        put(environment, "LC_MESSAGES", messages);
        put(environment, "LANG", lang);
        assertEquals(spoken, Language.of(Locale.of(java), environment).name());
    }

    private static void put(Map<String, String> environment, String name, String value) {
        if (value != null) {
            environment.put(name, value);
        }
    }
}
