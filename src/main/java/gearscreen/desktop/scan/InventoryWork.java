package gearscreen.desktop.scan;

import gearscreen.desktop.kit.Notice;
import gearscreen.desktop.kit.Notice.Tone;
import gearscreen.desktop.kit.NoticesViewModel;
import gearscreen.desktop.work.Activity;
import gearscreen.desktop.work.Background;
import gearscreen.desktop.work.Ending;
import gearscreen.inventory.UnreadableInventoryException;
import java.io.IOException;
import java.util.function.Consumer;

/// Reading and screening for what is in hand, one at a time. Says why one was not done to the end.
final class InventoryWork {
    private final NoticesViewModel notices;
    private final Activity activity;

    /// Counts what is taken in hand: what was begun for something else comes to nothing.
    private int hand;

    InventoryWork(Background background, NoticesViewModel notices) {
        this.activity = new Activity(background);
        this.notices = notices;
    }

    Activity activity() {
        return activity;
    }

    /// @param name of the inventory
    /// @param otherwise where it was cancelled or failed, before that is said
    <T> void start(
            Activity.Kind kind, String name, Background.Work<T> work, Consumer<? super T> done, Runnable otherwise) {
        int mine = hand;
        activity.start(kind, work, ending -> {
            if (mine != hand) {
                return;
            }
            if (ending instanceof Ending.Done<T>(T made)) {
                done.accept(made);
            } else {
                otherwise.run();
                tell(ending, name);
            }
        });
    }

    /// Something else is taken in hand: what was begun before is stopped and not spoken of.
    void drop() {
        hand++;
        activity.cancel();
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
