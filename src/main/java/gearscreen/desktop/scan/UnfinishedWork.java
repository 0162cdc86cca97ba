package gearscreen.desktop.scan;

import gearscreen.desktop.kit.Notice;
import gearscreen.desktop.kit.Notice.Tone;
import gearscreen.desktop.kit.NoticesViewModel;
import gearscreen.desktop.work.Ending;
import gearscreen.inventory.UnreadableInventoryException;
import java.io.IOException;

/// Says why an inventory was not read or screened to the end.
final class UnfinishedWork {
    private final NoticesViewModel notices;

    UnfinishedWork(NoticesViewModel notices) {
        this.notices = notices;
    }

    /// Nothing where the work is done.
    ///
    /// @param name of the inventory
    void tell(Ending<?> ending, String name) {
        switch (ending) {
            case Ending.Done<?> _ -> {}
            case Ending.Cancelled<?> _ -> notices.tell(Notice.of(Tone.WARNING, "notice.cancelled", name));
            case Ending.Failed<?>(UnreadableInventoryException cause) ->
                notices.tell(Notice.of(
                        Tone.FAILED,
                        "unreadable." + cause.reason().id(),
                        cause.facts().toArray()));
            case Ending.Failed<?>(IOException _) -> notices.tell(Notice.of(Tone.FAILED, "notice.brokeOff", name));
            case Ending.Failed<?>(Throwable cause) -> notices.tellBug(cause);
        }
    }
}
