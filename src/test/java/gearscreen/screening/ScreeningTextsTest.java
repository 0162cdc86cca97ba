package gearscreen.screening;

import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.screening.identifier.MacText;
import gearscreen.screening.rule.Rule;
import gearscreen.text.Language;
import gearscreen.text.Messages;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every code that screening can give has its sentence.
class ScreeningTextsTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCodeHasASentence(Language language) {
        Messages messages = Messages.in(language);
        Stream<String> rules = Stream.of(Rule.values()).map(rule -> "evidence." + rule.id());
        Stream<String> strengths = Stream.of(Strength.values()).map(strength -> "strength." + strength.name());
        Stream<String> outcomes =
                Stream.of("flagged", "noMatch", "notEnoughData").map(id -> "outcome." + id);
        Stream<String> macs = Stream.of(MacText.Why.values()).map(why -> "nextStep." + why.id());
        Stream<String> steps = Stream.of(
                        "restricted",
                        "likely",
                        "possible",
                        "labelSome",
                        "nearName",
                        "conflict",
                        "component",
                        "noMatch",
                        "nothing",
                        "onlyHostname",
                        "onlyDescription")
                .map(step -> "nextStep." + step);
        Stream<String> reasons = Stream.of(
                        "otherMaker",
                        "labelEnded",
                        "labelTooCommon",
                        "labelOfPart",
                        "patternTooWeak",
                        "nameTooShort",
                        "cardOfLabel",
                        "tooWeak",
                        "otherFirm",
                        "notNear")
                .map(reason -> "whyNot." + reason);
        Stream.of(rules, strengths, outcomes, macs, steps, reasons)
                .flatMap(keys -> keys)
                .forEach(key -> assertTrue(messages.has(key), key));
    }
}
