package gearscreen.desktop.data;

import gearscreen.app.edition.Origin;
import gearscreen.text.Messages;
import gearscreen.watchlist.bundle.Bundle;

/// The state of a signature in words.
final class EditionWords {
    private EditionWords() {}

    static String origin(Messages messages, Origin origin) {
        return switch (origin) {
            case Origin.Bundled _ -> messages.text("edition.origin.bundled");
            case Origin.Signed(var manifest, var key) ->
                messages.text(
                        "edition.origin.signed",
                        messages.text("edition.key." + key.use()),
                        key.fingerprint(),
                        manifest.created().toString(),
                        manifest.expires().toString());
        };
    }

    static String signed(Messages messages, Bundle bundle) {
        return origin(messages, new Origin.Signed(bundle.manifest(), bundle.signedBy()));
    }
}
