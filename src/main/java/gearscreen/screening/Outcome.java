package gearscreen.screening;

import java.util.List;
import java.util.Optional;

/// What screening says of an item.
public sealed interface Outcome {
    /// `flagged`, `noMatch`, `notEnoughData`: the sentence's key is `outcome.` + id.
    String id();

    /// Whether the item counts as flagged: by the watchlist, or by a list of one's own.
    default boolean flagged() {
        return switch (this) {
            case Flagged _, OnOwnList _ -> true;
            case NoMatch _, NotEnoughData _ -> false;
        };
    }

    /// @param findings strongest first; never empty
    record Flagged(List<Finding> findings) implements Outcome {
        public Flagged {
            findings = List.copyOf(findings);
            if (findings.isEmpty()) {
                throw new IllegalArgumentException("flagged without a finding");
            }
        }

        @Override
        public String id() {
            return "flagged";
        }
    }

    /// Only a list of one's own names the item; see [ScreenedItem#own].
    ///
    /// @param missing why the item could not be compared with the watchlist; empty where no match was found in it
    record OnOwnList(Optional<NotEnoughData> missing) implements Outcome {
        @Override
        public String id() {
            return "onOwnList";
        }
    }

    /// No match was found in this edition of the watchlist: never "clear", "safe" or "compliant".
    record NoMatch() implements Outcome {
        @Override
        public String id() {
            return "noMatch";
        }
    }

    /// The item shows nothing that can be compared.
    ///
    /// @param why `nothing`, `onlyHostname`, `damagedMac`, `localMac`, …: the next step's key is `nextStep.` +
    ///     why
    record NotEnoughData(String why) implements Outcome {
        @Override
        public String id() {
            return "notEnoughData";
        }
    }
}
