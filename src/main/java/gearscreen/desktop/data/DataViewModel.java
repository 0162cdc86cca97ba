package gearscreen.desktop.data;

import gearscreen.app.Program;
import gearscreen.app.UnwritableException;
import gearscreen.app.edition.Current;
import gearscreen.app.edition.NoSuchEditionException;
import gearscreen.desktop.kit.Notice;
import gearscreen.desktop.kit.Notice.Tone;
import gearscreen.desktop.kit.NoticesViewModel;
import gearscreen.desktop.work.Activity;
import gearscreen.desktop.work.Background;
import gearscreen.desktop.work.Ending;
import gearscreen.inventory.VisibleText;
import gearscreen.watchlist.EditionVersion;
import gearscreen.watchlist.Watchlist;
import gearscreen.watchlist.bundle.Bundle;
import gearscreen.watchlist.bundle.RefusedBundleException;
import gearscreen.watchlist.diff.WatchlistDiff;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The edition in use, and the update that is being looked at. A refused or failed step leaves the edition in use.
public final class DataViewModel {
    private static final int LONGEST_FACT = 300;

    private final EditionDesk desk;
    private final NoticesViewModel notices;
    private final Activity activity;
    private final ScansAtHand scans;
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<WatchlistDiff>> compared =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Preview>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());

    public DataViewModel(EditionDesk desk, ScansAtHand scans, NoticesViewModel notices, Background background) {
        this.desk = desk;
        this.scans = scans;
        this.notices = notices;
        activity = new Activity(background);
    }

    /// Says what has to be said of the edition in use when the window opens.
    public void greet() {
        current().notices().stream()
                .findFirst()
                .ifPresent(notice -> notices.tell(Notice.of(
                        Tone.WARNING,
                        "edition.notice." + notice.kind().id(),
                        notice.facts().toArray())));
    }

    /// Loading takes a moment when it is asked for the first time.
    public Current current() {
        return desk.inUse().current();
    }

    /// How many times another edition was taken into use since the window was opened.
    public ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    public Program program() {
        return desk.program();
    }

    /// Empty while no update is being looked at.
    public ReadOnlyObjectProperty<Optional<Preview>> preview() {
        return preview.getReadOnlyProperty();
    }

    /// What changed between a kept edition and the one in use; empty while nobody has asked.
    public ReadOnlyObjectProperty<Optional<WatchlistDiff>> compared() {
        return compared.getReadOnlyProperty();
    }

    public Activity activity() {
        return activity;
    }

    public LocalDate today() {
        return desk.inUse().today();
    }

    /// Kept versions other than the one in use, newest first.
    public List<EditionVersion> others() {
        String used = current().watchlist().version();
        return desk.inUse().editions().kept().stream()
                .filter(version -> !version.toString().equals(used))
                .toList();
    }

    /// Shows what changed between a kept edition and the one in use, from the older to the newer.
    public void compare(EditionVersion other) {
        notices.dismiss();
        Watchlist used = current().watchlist();
        activity.start(
                Activity.Kind.CHECKING_LIST,
                _ -> {
                    Watchlist kept = desk.inUse().editions().edition(other);
                    boolean older = EditionVersion.of(used.version())
                            .filter(mine -> other.compareTo(mine) < 0)
                            .isPresent();
                    return older ? WatchlistDiff.of(kept, used) : WatchlistDiff.of(used, kept);
                },
                ending -> {
                    if (ending instanceof Ending.Done<WatchlistDiff>(WatchlistDiff made)) {
                        compared.set(Optional.of(made));
                    } else {
                        tell(ending, other.toString());
                    }
                });
    }

    /// Checks an update and shows what it would change.
    public void look(Path file) {
        notices.dismiss();
        LocalDate today = desk.inUse().today();
        Watchlist used = current().watchlist();
        ScansAtHand.Asked asked = scans.snapshot();
        activity.start(
                Activity.Kind.CHECKING_LIST,
                progress -> {
                    Bundle bundle = desk.inUse().editions().check(file);
                    return new Preview(
                            bundle,
                            WatchlistDiff.of(used, bundle.watchlist()),
                            bundle.manifest().expired(today),
                            asked.effects(bundle.watchlist(), today, progress));
                },
                ending -> {
                    if (ending instanceof Ending.Done<Preview>(Preview made)) {
                        compared.set(Optional.empty());
                        preview.set(Optional.of(made));
                    } else {
                        tell(ending, file.getFileName().toString());
                    }
                });
    }

    /// Takes the update that is being looked at into use.
    public void accept() {
        preview.get().map(Preview::bundle).ifPresent(bundle -> {
            if (done(() -> desk.inUse().editions().accept(bundle))) {
                preview.set(Optional.empty());
                notices.tell(
                        Notice.of(Tone.DONE, "data.accepted", bundle.watchlist().version()));
                changed();
            }
        });
    }

    /// Back to the edition in use.
    public void discard() {
        preview.set(Optional.empty());
        compared.set(Optional.empty());
    }

    /// Uses another of the kept editions.
    public void goBack(EditionVersion version) {
        if (done(() -> desk.inUse().editions().goBack(version))) {
            notices.tell(Notice.of(Tone.DONE, "update.back", version.toString()));
            changed();
        }
    }

    private void changed() {
        desk.inUse().loadAgain();
        desk.changed().run();
        changes.set(changes.get() + 1);
    }

    private interface Step {
        void run() throws IOException, RefusedBundleException, NoSuchEditionException;
    }

    private boolean done(Step step) {
        try {
            step.run();
            return true;
        } catch (IOException | RefusedBundleException | NoSuchEditionException e) {
            tell(new Ending.Failed<>(e), "");
            return false;
        }
    }

    private void tell(Ending<?> ending, String name) {
        switch (ending) {
            case Ending.Done<?> _ -> {}
            case Ending.Cancelled<?> _ -> notices.tell(Notice.of(Tone.WARNING, "notice.cancelled", name));
            case Ending.Failed<?>(RefusedBundleException refused) -> notices.tell(refusal(refused));
            case Ending.Failed<?>(NoSuchEditionException gone) ->
                notices.tell(Notice.of(Tone.FAILED, "edition.notKept", gone.version(), gone.kept()));
            case Ending.Failed<?>(UnwritableException unwritable) ->
                notices.tell(Notice.of(
                        Tone.FAILED, "update.unwritable", unwritable.file().toString()));
            case Ending.Failed<?>(IOException _) -> notices.tell(Notice.of(Tone.FAILED, "edition.unreadable", name));
            case Ending.Failed<?>(Throwable cause) -> notices.tellBug(cause);
        }
    }

    /// Names out of a stranger's file are shown with their invisible characters as marks.
    private static Notice refusal(RefusedBundleException refused) {
        Object[] facts = refused.facts().stream()
                .map(fact -> VisibleText.of(fact, LONGEST_FACT))
                .toArray();
        return new Notice(
                Tone.FAILED,
                messages -> messages.text("bundle.refused." + refused.reason().id(), facts) + " "
                        + messages.text("update.kept"),
                List.of());
    }
}
