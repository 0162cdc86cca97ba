package gearscreen.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PackedMessagesTest {
    @ParameterizedTest
    @EnumSource
    void whatTheProgramSaysIsWhatTheBundlesHold(Language language) {
        Messages said = Messages.in(language);
        Messages bundles = Messages.ofBundles(language);
        for (String name : Messages.BUNDLES) {
            for (String key : ResourceBundle.getBundle("gearscreen.text." + name, language.locale())
                    .keySet()) {
                assertEquals(bundles.format(key).toPattern(), said.format(key).toPattern(), key);
            }
        }
        assertArrayEquals(bundles.pack(), said.pack());
    }

    @ParameterizedTest
    @EnumSource
    void aKeyThatNoBundleHasIsNotThere(Language language) {
        assertFalse(Messages.in(language).has("no.such.key"));
    }
}
