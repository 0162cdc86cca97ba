package gearscreen.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gearscreen.store.StoreException;
import gearscreen.text.Language;
import gearscreen.text.Messages;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewTextsTest {
    @Test
    void everyCodeHasItsSentence() {
        List<String> keys = new ArrayList<>();
        for (Disposition disposition : Disposition.values()) {
            keys.add("disposition." + disposition.id());
            disposition.reasons().forEach(reason -> keys.add("disposition.reason." + disposition.id() + "." + reason));
        }
        for (Decision.Act act : Decision.Act.values()) {
            keys.add("review.act." + act.id());
            keys.add("review.entry." + act.id());
        }
        for (Standing.Why why : Standing.Why.values()) {
            keys.add("review.standing." + why.id());
        }
        for (Change.What what : Change.What.values()) {
            keys.add("review.changed." + what.id());
        }
        for (Refusal refusal : Refusal.values()) {
            keys.add("review.refusal." + refusal.id());
        }
        for (StoreException.Reason reason : StoreException.Reason.values()) {
            keys.add("store.refused." + reason.id());
        }
        Messages messages = Messages.in(Language.FRENCH);
        assertEquals(List.of(), keys.stream().filter(key -> !messages.has(key)).toList());
    }
}
