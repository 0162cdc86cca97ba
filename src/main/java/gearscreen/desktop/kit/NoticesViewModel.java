package gearscreen.desktop.kit;

import gearscreen.app.Bug;
import gearscreen.desktop.port.TextClipboard;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The one notice that stands above the content. It stays until it is dismissed or another takes its place.
public final class NoticesViewModel {
    private static final System.Logger LOG = System.getLogger(NoticesViewModel.class.getName());

    private final ReadOnlyObjectWrapper<Optional<Notice>> current = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final TextClipboard clipboard;

    public NoticesViewModel(TextClipboard clipboard) {
        this.clipboard = clipboard;
    }

    public ReadOnlyObjectProperty<Optional<Notice>> current() {
        return current.getReadOnlyProperty();
    }

    public void tell(Notice notice) {
        current.set(Optional.of(notice));
    }

    /// A fault of the program: said with a code, logged, and to be copied without any cell of the inventory.
    public void tellBug(Throwable cause) {
        Bug bug = Bug.of(cause);
        if (Bug.isLackOfMemory(cause)) {
            // Nobody's fault: what was in hand before is still there.
            LOG.log(System.Logger.Level.ERROR, bug.details());
            tell(Notice.of(Notice.Tone.FAILED, "notice.memory"));
            return;
        }
        LOG.log(System.Logger.Level.ERROR, bug.details());
        tell(Notice.of(Notice.Tone.FAILED, "notice.bug", bug.code())
                .with(new Notice.Action("notice.copyDetails", () -> clipboard.put(bug.details()))));
    }

    public void dismiss() {
        current.set(Optional.empty());
    }
}
