package gearscreen.desktop.review;

import gearscreen.desktop.kit.Notice;
import gearscreen.desktop.kit.NoticesViewModel;
import gearscreen.desktop.results.ResultsViewModel;
import gearscreen.desktop.rows.ResultRow;
import gearscreen.desktop.rows.Rows;
import gearscreen.desktop.work.Background;
import gearscreen.desktop.work.Ending;
import gearscreen.inventory.Progress;
import gearscreen.review.Decision;
import gearscreen.review.Disposition;
import gearscreen.review.Draft;
import gearscreen.review.Matter;
import gearscreen.review.Refusal;
import gearscreen.review.Review;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScreenedItem;
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

/// Decisions on the marked rows, or on the selected one where none is marked. Every decision can be undone and stays in
/// the history.
public final class ReviewViewModel {
    private static final int ASK_EVERY = 1024;

    private final ResultsViewModel results;
    private final Decisions decisions;
    private final NoticesViewModel notices;
    private final Background background;
    private final DecisionForm form = new DecisionForm();
    private final Steps steps = new Steps();
    private final ReadOnlyObjectWrapper<Targets> targets = new ReadOnlyObjectWrapper<>(Targets.NONE);
    private final ReadOnlyObjectWrapper<Optional<Review>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Said>> last = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Runnable openForm = () -> {};
    private Runnable closeForm = () -> {};
    private Consumer<String> decided = _ -> {};
    private boolean secondPerson;
    private Optional<Runnable> instead = Optional.empty();

    /// What a decision is about.
    ///
    /// @param items flagged rows, ascending
    /// @param marked whether they were marked, or one is selected
    /// @param identical flagged rows of the same maker and model as the selected one, this one among them
    record Targets(List<Integer> items, boolean marked, List<Integer> identical) {
        static final Targets NONE = new Targets(List.of(), false, List.of());

        Targets {
            items = List.copyOf(items);
            identical = List.copyOf(identical);
        }
    }

    /// What was done last, for the line below the table.
    ///
    /// @param items rows it was about
    public record Said(Decision.Act act, Disposition disposition, int items) {}

    public ReviewViewModel(
            ResultsViewModel results, Decisions decisions, NoticesViewModel notices, Background background) {
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

    /// @param open goes to the form
    /// @param close goes back to the table
    public void onForm(Runnable open, Runnable close) {
        openForm = open;
        closeForm = close;
    }

    /// @param told is given the name of who decides, each time a form was filled in
    public void onDecided(Consumer<String> told) {
        decided = told;
    }

    /// Exceptions then need an approver who is not the one who decides.
    public void setSecondPerson(boolean wanted) {
        secondPerson = wanted;
    }

    /// A scan of somebody's file is looked at; nothing is decided about it.
    ///
    /// @param keep makes a scan of it about which can be decided; empty where that can be done already
    public void setReadOnly(Optional<Runnable> keep) {
        instead = keep;
    }

    private boolean refused() {
        instead.ifPresent(keep -> notices.tell(
                Notice.of(Notice.Tone.WARNING, "kept.readOnly").with(new Notice.Action("kept.take", keep))));
        return instead.isPresent();
    }

    /// How the scan in view stands; empty before the first.
    public ReadOnlyObjectProperty<Optional<Review>> current() {
        return current.getReadOnlyProperty();
    }

    public DecisionForm form() {
        return form;
    }

    /// What the form is about.
    ReadOnlyObjectProperty<Targets> targets() {
        return targets.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Said>> last() {
        return last.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canUndo() {
        return steps.canUndo();
    }

    public ReadOnlyBooleanProperty canRedo() {
        return steps.canRedo();
    }

    // ---- to decide

    /// One row and a disposition that asks for no reason: done at once. Otherwise the form is opened for it.
    public void decide(Disposition wanted) {
        Targets now = find();
        if (now.items().isEmpty() || refused()) {
            return;
        }
        if (now.items().size() == 1 && !now.marked() && wanted.reasons().isEmpty()) {
            apply(Draft.of(wanted, form.by().get()), now.items());
        } else {
            open(now, wanted);
        }
    }

    /// Opens the form with what is decided now, for a note.
    public void note() {
        Targets now = find();
        if (!now.items().isEmpty() && !refused()) {
            Disposition shown = current.get()
                    .map(review -> review.shown(now.items().getFirst()))
                    .orElse(Disposition.TO_REVIEW);
            open(now, shown == Disposition.RECHECK ? Disposition.TO_REVIEW : shown);
        }
    }

    private void open(Targets now, Disposition wanted) {
        List<ScreenedItem> items = current.get().orElseThrow().scan().items();
        form.begin(wanted, now.items().stream().anyMatch(id -> items.get(id).outcome() instanceof Outcome.Flagged));
        targets.set(now);
        openForm.run();
        if (!now.marked()) {
            findIdentical(current.get().orElseThrow(), now);
        }
    }

    /// Every flagged item is looked at, so not by the window's thread.
    private void findIdentical(Review review, Targets about) {
        background.start(_ -> review.identical(about.items().getFirst()), (_, _) -> {}, ending -> {
            if (ending instanceof Ending.Done<List<Integer>>(List<Integer> found)
                    && targets.get().equals(about)) {
                targets.set(new Targets(about.items(), false, found));
            }
        });
    }

    private Targets find() {
        Optional<Review> review = current.get();
        if (review.isEmpty()) {
            return Targets.NONE;
        }
        List<ScreenedItem> items = review.get().scan().items();
        if (results.marks().count().get() > 0) {
            return new Targets(
                    results.marks()
                            .ids()
                            .filter(id -> flagged(items.get(id)))
                            .boxed()
                            .toList(),
                    true,
                    List.of());
        }
        return results.selected()
                .get()
                .filter(ResultRow::onAnyList)
                .map(row -> new Targets(List.of(row.id()), false, List.of()))
                .orElse(Targets.NONE);
    }

    private static boolean flagged(ScreenedItem item) {
        return item.outcome().flagged();
    }

    /// Decides as filled in, or says what is missing.
    public void submit() {
        Draft draft = form.draft();
        List<Refusal> refusals = draft.refusals(decisions.today(), secondPerson);
        form.refuse(refusals);
        if (refusals.isEmpty()) {
            Targets about = targets.get();
            apply(draft, form.identical().get() ? about.identical() : about.items());
            decided.accept(form.by().get());
            if (about.marked()) {
                results.marks().clear();
            }
            closeForm.run();
        }
    }

    public void cancel() {
        closeForm.run();
    }

    private void apply(Draft draft, List<Integer> items) {
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

    // ---- to take back

    public void undo() {
        if (refused()) {
            return;
        }
        steps.toUndo().ifPresent(step -> takeBack(step, Decision.Act.UNDONE, steps::undid, () -> steps.redid(step)));
    }

    public void redo() {
        if (refused()) {
            return;
        }
        steps.toRedo().ifPresent(step -> takeBack(step, Decision.Act.REDONE, steps::redid, () -> steps.undid(step)));
    }

    /// @param failed puts the step back where it was
    private void takeBack(Step step, Decision.Act act, Consumer<Step> done, Runnable failed) {
        String by = form.by().get();
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
                    switch (ending) {
                        case Ending.Done<Kept>(Kept kept) -> {
                            take(kept.review());
                            done.accept(kept.step());
                            last.set(Optional.of(new Said(
                                    act, kept.step().disposition(), kept.step().items())));
                        }
                        case Ending.Cancelled<Kept> _ -> failed.run();
                        case Ending.Failed<Kept>(StoreException cause) -> {
                            failed.run();
                            notices.tell(Notice.of(
                                    Notice.Tone.FAILED,
                                    "store.refused." + cause.reason().id(),
                                    cause.file().toString(),
                                    String.valueOf(cause.file().getParent())));
                        }
                        case Ending.Failed<Kept>(IOException _) -> {
                            failed.run();
                            notices.tell(Notice.of(Notice.Tone.FAILED, "review.notKept"));
                        }
                        case Ending.Failed<Kept>(Throwable cause) -> {
                            failed.run();
                            notices.tellBug(cause);
                        }
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
}
