package gearscreen.screening.rule;

import gearscreen.screening.known.Knowledge;
import gearscreen.screening.known.Known;
import gearscreen.screening.text.NearNames.Near;
import gearscreen.screening.text.Words;
import java.util.Optional;

/// Reads a cell that almost names a maker: mistyped, or cut off.
final class NearRules {
    private final Knowledge knowledge;

    NearRules(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    Optional<Clue> clue(Words words) {
        return near(words).or(() -> cutOff(words));
    }

    /// `HangzhouHikv`: scanners cut the registrants of MAC addresses off.
    private Optional<Clue> cutOff(Words words) {
        return knowledge.cutOffNames().of(words).map(name -> nearly(words, name));
    }

    private static Clue nearly(Words words, Known.Name name) {
        return new Clue(
                Rule.NEAR_NAME,
                name.supplier(),
                words.part(0, words.size()),
                name.name().text(),
                name.kind(),
                Weight.POSSIBLE,
                name.name().provenance(),
                Optional.empty());
    }

    private Optional<Clue> near(Words words) {
        Optional<Near<Known>> near = knowledge.nearNames().find(words);
        if (near.isEmpty() || knowledge.otherFirms().isLikeFirm(words)) {
            return Optional.empty();
        }
        Known known = near.get().value();
        String part = words.part(0, words.size());
        return Optional.of(
                switch (known) {
                    case Known.Name name -> nearly(words, name);
                    case Known.Brand brand ->
                        new Clue(
                                Rule.NEAR_NAME,
                                brand.supplier(),
                                part,
                                brand.label().brand(),
                                "label",
                                Weight.POSSIBLE,
                                brand.label().provenance(),
                                Optional.empty());
                });
    }
}
