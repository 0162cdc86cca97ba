package gearscreen.desktop.findings;

import gearscreen.screening.Finding;
import gearscreen.screening.Outcome;
import gearscreen.screening.Strength;
import java.util.List;

/// What is said of an item in one word: the strength of its strongest finding, or that there is none; strongest first.
public enum Match {
    RESTRICTED("strength.RESTRICTED", "!"),
    LIKELY("strength.LIKELY", "~"),
    POSSIBLE("strength.POSSIBLE", "?"),
    /// Only on a list of one's own.
    ON_OWN_LIST("outcome.onOwnList", "≡"),
    NOT_ENOUGH_DATA("outcome.notEnoughData", "…"),
    NO_MATCH("outcome.noMatch", "–");

    private final String key;
    private final String sign;

    Match(String key, String sign) {
        this.key = key;
        this.sign = sign;
    }

    public static Match of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Flagged(List<Finding> findings) ->
                of(findings.getFirst().strength());
            case Outcome.OnOwnList _ -> ON_OWN_LIST;
            case Outcome.NoMatch _ -> NO_MATCH;
            case Outcome.NotEnoughData _ -> NOT_ENOUGH_DATA;
        };
    }

    public static Match of(Strength strength) {
        return switch (strength) {
            case RESTRICTED -> RESTRICTED;
            case LIKELY -> LIKELY;
            case POSSIBLE -> POSSIBLE;
        };
    }

    /// Of the word's text.
    public String key() {
        return key;
    }

    /// What stands in the icon; with the icon's shape it says the same as the colour.
    public String sign() {
        return sign;
    }

    /// Of the icon and the chip: `match-not-enough-data`.
    public String styleClass() {
        return "match-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
