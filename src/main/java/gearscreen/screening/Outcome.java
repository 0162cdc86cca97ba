package gearscreen.screening;

import java.util.List;

/// What screening says of an item.
public sealed interface Outcome {
    /// `flagged`, `noMatch`, `notEnoughData`: the sentence's key is `outcome.` + id.
    String id();

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
