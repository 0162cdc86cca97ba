package gearscreen.cli.watchlist;

import gearscreen.app.edition.EditionNotice;
import gearscreen.inventory.VisibleText;
import gearscreen.text.Messages;
import gearscreen.watchlist.bundle.RefusedBundleException;

/// Sentences about an edition and how it came here.
public final class EditionText {
    private static final int LONGEST = 300;

    private EditionText() {}

    public static String notice(Messages messages, EditionNotice notice) {
        return messages.text(
                "edition.notice." + notice.kind().id(), notice.facts().toArray());
    }

    /// Names out of a stranger's file are shown so that a terminal has nothing to obey.
    public static String refusal(Messages messages, RefusedBundleException refused) {
        return messages.text(
                "bundle.refused." + refused.reason().id(),
                refused.facts().stream()
                        .map(fact -> VisibleText.of(fact, LONGEST))
                        .toArray());
    }
}
