package gearscreen.app.edition;

import java.util.Arrays;
import java.util.List;

/// What a user has to know about the edition in use. The sentence's key is `edition.notice.` + kind id, with the facts.
public record EditionNotice(Kind kind, List<String> facts) {
    public EditionNotice {
        facts = List.copyOf(facts);
    }

    static EditionNotice of(Kind kind, Object... facts) {
        return new EditionNotice(
                kind, Arrays.stream(facts).map(Object::toString).toList());
    }

    public enum Kind {
        /// The kept copy cannot be used any more. Facts: its version, the version used in its place.
        DAMAGED("damaged"),
        /// A newer edition was in use on this machine and is no longer there. Facts: its version, the one in use.
        SET_BACK("setBack"),
        /// The user went back. Facts: the version in use, the newest one kept.
        GONE_BACK("goneBack"),
        /// Facts: the version, the day on which it expired.
        EXPIRED("expired");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }
}
