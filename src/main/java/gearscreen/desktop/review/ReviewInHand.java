package gearscreen.desktop.review;

import gearscreen.desktop.kit.Notice;
import gearscreen.desktop.kit.NoticesViewModel;
import gearscreen.desktop.results.ResultsViewModel;
import gearscreen.desktop.rows.Rows;
import gearscreen.desktop.work.Background;
import gearscreen.desktop.work.Ending;
import gearscreen.inventory.Progress;
import gearscreen.review.Decision;
import gearscreen.review.Draft;
import gearscreen.review.Matter;
import gearscreen.review.Review;
import gearscreen.store.StoreException;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// How the scan in view stands. What is decided or taken back is written away from the window's thread, and only what
/// could be written counts.
final class ReviewInHand {
    private static final int ASK_EVERY = 1024;

    private final ResultsViewModel results;
    private final Decisions decisions;
    private final NoticesViewModel notices;
    private final Background background;
    private final Steps steps = new Steps();
    private final ReadOnlyObjectWrapper<Optional<Review>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Said>> last = new ReadOnlyObjectWrapper<>(Optional.empty());

    ReviewInHand(ResultsViewModel results, Decisions decisions, NoticesViewModel notices, Background background) {
        this.results = results;
        this.decisions = decisions;
        this.notices = notices;
        this.background = background;
        results.rows().subscribe((_, now) -> {
            Optional<Review> review = now.flatMap(Rows::review);
            current.set(review);
            if (review.isEmpty()) {
                steps.forget();
                last.set(Optional.empty());
            }
        });
    }

    /// Empty before the first scan.
    ReadOnlyObjectProperty<Optional<Review>> current() {
        return current.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Said>> last() {
        return last.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canUndo() {
        return steps.canUndo();
    }

    ReadOnlyBooleanProperty canRedo() {
        return steps.canRedo();
    }

    /// All items in one step.
    void decide(Draft draft, List<Integer> items) {
        Optional<Review> before = current.get();
        if (before.isEmpty()) {
            return;
        }
        Review review = before.get();
        Instant at = decisions.now();
        keep(
                Decision.Act.DECIDED,
                progress -> new Step(draft.disposition(), items.size(), entries(review, draft, items, at, progress)),
                steps::did,
                () -> {});
    }

    private static List<Decision> entries(
            Review review, Draft draft, List<Integer> items, Instant at, Progress progress) {
        String file = review.scan().inventory().source().sha256();
        List<Decision> entries = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (i % ASK_EVERY == 0 && progress.cancelled()) {
                throw new CancellationException();
            }
            int item = items.get(i);
            Matter.of(review.scan().items().get(item))
                    .forEach(matter -> entries.add(draft.on(review.subject(item, matter), at, file)));
        }
        return entries;
    }

    /// @param by who takes it back
    void undo(String by) {
        steps.toUndo()
                .ifPresent(step -> takeBack(step, Decision.Act.UNDONE, by, steps::undid, () -> steps.redid(step)));
    }

    /// @param by who does it again
    void redo(String by) {
        steps.toRedo()
                .ifPresent(step -> takeBack(step, Decision.Act.REDONE, by, steps::redid, () -> steps.undid(step)));
    }

    /// @param failed puts the step back where it was
    private void takeBack(Step step, Decision.Act act, String by, Consumer<Step> done, Runnable failed) {
        keep(
                act,
                _ -> new Step(step.disposition(), step.items(), decisions.takingBack(step.entries(), act, by)),
                done,
                failed);
    }

    private record Kept(Step step, Review review) {}

    private void keep(Decision.Act act, Background.Work<Step> work, Consumer<Step> done, Runnable failed) {
        Review before = current.get().orElseThrow();
        background.start(
                progress -> {
                    Step step = work.run(progress);
                    return new Kept(step, decisions.add(step.entries(), before));
                },
                (_, _) -> {},
                ending -> {
                    if (ending instanceof Ending.Done<Kept>(Kept kept)) {
                        take(kept.review());
                        done.accept(kept.step());
                        last.set(Optional.of(new Said(
                                act, kept.step().disposition(), kept.step().items())));
                    } else {
                        failed.run();
                        tell(ending);
                    }
                });
    }

    /// Of two decisions made at once the later one knows of the earlier.
    private void take(Review now) {
        boolean later = current.get()
                .filter(shown -> shown.scan().equals(now.scan()))
                .filter(shown -> shown.log().size() <= now.log().size())
                .isPresent();
        if (later) {
            current.set(Optional.of(now));
            results.review(now);
        }
    }

    /// Why nothing was decided; nothing where it was not wanted any more.
    private void tell(Ending<Kept> ending) {
        switch (ending) {
            case Ending.Done<Kept> _ -> {}
            case Ending.Cancelled<Kept> _ -> {}
            case Ending.Failed<Kept>(StoreException cause) ->
                notices.tell(Notice.of(
                        Notice.Tone.FAILED,
                        "store.refused." + cause.reason().id(),
                        cause.file().toString(),
                        String.valueOf(cause.file().getParent())));
            case Ending.Failed<Kept>(IOException _) -> notices.tell(Notice.of(Notice.Tone.FAILED, "review.notKept"));
            case Ending.Failed<Kept>(Throwable cause) -> notices.tellBug(cause);
        }
    }
}
