package gearscreen.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gearscreen.text.Language;
import gearscreen.text.Messages;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {
    @ParameterizedTest
    @EnumSource
    void everyCodeHasItsSentence(Language language) {
        Messages messages = Messages.in(language);
        List<String> keys = new ArrayList<>();
        for (Field field : Field.values()) {
            keys.add("field." + field.id());
        }
        for (SkippedLine.Why why : SkippedLine.Why.values()) {
            keys.add("skipped." + why.id());
        }
        for (RowProblem.Code code : RowProblem.Code.values()) {
            keys.add("problem." + code.id());
        }
        for (UnreadableInventoryException.Reason reason : UnreadableInventoryException.Reason.values()) {
            keys.add("unreadable." + reason.id());
        }
        assertEquals(List.of(), keys.stream().filter(key -> !messages.has(key)).toList());
    }
}
