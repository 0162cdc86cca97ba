package gearscreen.inventory.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PackedWordsTest {
    @Test
    void packedWordsAreThoseOfTheFile() {
        assertEquals(PackedWords.ready(HeaderWords.list()), PackedWords.read(PackedWords.pack()));
    }

    @Test
    void wordsThatAreReadyStayAsTheyAre() {
        WordList ready = PackedWords.ready(HeaderWords.list());
        assertEquals(ready, PackedWords.ready(ready));
    }
}
