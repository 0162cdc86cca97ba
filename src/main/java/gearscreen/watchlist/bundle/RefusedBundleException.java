package gearscreen.watchlist.bundle;

import java.util.ArrayList;
import java.util.List;

/// A bundle that is not taken; nothing was changed. The sentence's key is `bundle.refused.` + reason id, with the
/// facts.
public final class RefusedBundleException extends Exception {
    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final ArrayList<String> facts;

    /// @param facts what the reason's sentence names
    public RefusedBundleException(Reason reason, String... facts) {
        super(reason.id() + " " + List.of(facts));
        this.reason = reason;
        this.facts = new ArrayList<>(List.of(facts));
    }

    public Reason reason() {
        return reason;
    }

    public List<String> facts() {
        return List.copyOf(facts);
    }

    public enum Reason {
        /// More bytes than any edition has. Facts: the limit in megabytes.
        TOO_LARGE("tooLarge"),
        /// No zip, or one that breaks off.
        NOT_A_BUNDLE("notABundle"),
        /// A name with a folder, or of characters that no file of an edition has. Facts: the name.
        UNSAFE_NAME("unsafeName"),
        /// Facts: the name.
        NAME_TWICE("nameTwice"),
        /// It would unpack to far more than it is. Facts: the name of the file at which this was seen.
        ZIP_BOMB("zipBomb"),
        NO_MANIFEST("noManifest"),
        NO_SIGNATURE("noSignature"),
        /// By a key that is not built in, or not over this manifest.
        BAD_SIGNATURE("badSignature"),
        /// Signed, but not what a manifest is. Facts: the field.
        BAD_MANIFEST("badManifest"),
        /// Facts: the format's number, the one that is understood.
        UNKNOWN_FORMAT("unknownFormat"),
        /// Facts: the program's version that is needed, the version of this program.
        NEWER_PROGRAM_NEEDED("newerProgramNeeded"),
        /// Facts: the name.
        MISSING_FILE("missingFile"),
        /// Facts: the name.
        EXTRA_FILE("extraFile"),
        /// Its bytes are not those that were signed. Facts: the name.
        CHANGED_FILE("changedFile"),
        /// A file does not hold what its schema asks for. Facts: file, entry, the fault in English.
        WRONG_CONTENT("wrongContent"),
        /// Facts: the version in the manifest, the version of the edition inside.
        OTHER_VERSION("otherVersion"),
        /// Facts: its version, the highest that was ever in use here.
        NOT_NEWER("notNewer");

        private final String id;

        Reason(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }
}
