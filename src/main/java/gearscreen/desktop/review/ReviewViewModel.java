package gearscreen.desktop.review;

import gearscreen.desktop.kit.Notice;
import gearscreen.desktop.kit.NoticesViewModel;
import gearscreen.desktop.results.ResultsViewModel;
import gearscreen.desktop.work.Background;
import gearscreen.desktop.work.Ending;
import gearscreen.review.Disposition;
import gearscreen.review.Draft;
import gearscreen.review.Refusal;
import gearscreen.review.Review;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Decisions on the marked rows, or on the selected one where none is marked. Every decision can be undone and stays in
/// the history.
public final class ReviewViewModel {
    private final ResultsViewModel results;
    private final Decisions decisions;
    private final NoticesViewModel notices;
    private final Background background;
    private final ReviewInHand hand;
    private final DecisionForm form = new DecisionForm();
    private final ReadOnlyObjectWrapper<Targets> targets = new ReadOnlyObjectWrapper<>(Targets.NONE);
    private Runnable openForm = () -> {};
    private Runnable closeForm = () -> {};
    private Consumer<String> decided = _ -> {};
    private boolean secondPerson;
    private Optional<Runnable> instead = Optional.empty();

    public ReviewViewModel(
            ResultsViewModel results, Decisions decisions, NoticesViewModel notices, Background background) {
        this.results = results;
        this.decisions = decisions;
        this.notices = notices;
        this.background = background;
        this.hand = new ReviewInHand(results, decisions, notices, background);
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
        return hand.current();
    }

    public DecisionForm form() {
        return form;
    }

    /// What the form is about.
    ReadOnlyObjectProperty<Targets> targets() {
        return targets.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Said>> last() {
        return hand.last();
    }

    public ReadOnlyBooleanProperty canUndo() {
        return hand.canUndo();
    }

    public ReadOnlyBooleanProperty canRedo() {
        return hand.canRedo();
    }

    // ---- to decide

    /// One row and a disposition that asks for no reason: done at once. Otherwise the form is opened for it.
    public void decide(Disposition wanted) {
        Targets now = find();
        if (now.isNone() || refused()) {
            return;
        }
        if (now.isOneSelected() && wanted.reasons().isEmpty()) {
            hand.decide(Draft.of(wanted, form.by().get()), now.items());
        } else {
            open(now, wanted);
        }
    }

    /// Opens the form with what is decided now, for a note.
    public void note() {
        Targets now = find();
        if (!now.isNone() && !refused()) {
            Disposition shown = current()
                    .get()
                    .map(review -> review.shown(now.items().getFirst()))
                    .orElse(Disposition.TO_REVIEW);
            open(now, shown == Disposition.RECHECK ? Disposition.TO_REVIEW : shown);
        }
    }

    private Targets find() {
        return current().get().map(review -> Targets.of(review, results)).orElse(Targets.NONE);
    }

    private void open(Targets now, Disposition wanted) {
        Review review = current().get().orElseThrow();
        form.begin(wanted, now.anyByDirective(review));
        targets.set(now);
        openForm.run();
        if (!now.marked()) {
            findIdentical(review, now);
        }
    }

    /// Every flagged item is looked at, so not by the window's thread.
    private void findIdentical(Review review, Targets about) {
        background.start(_ -> review.identical(about.items().getFirst()), (_, _) -> {}, ending -> {
            if (ending instanceof Ending.Done<List<Integer>>(List<Integer> found)
                    && targets.get().equals(about)) {
                targets.set(about.withIdentical(found));
            }
        });
    }

    /// Decides as filled in, or says what is missing.
    public void submit() {
        Draft draft = form.draft();
        List<Refusal> refusals = draft.refusals(decisions.today(), secondPerson);
        form.refuse(refusals);
        if (refusals.isEmpty()) {
            Targets about = targets.get();
            hand.decide(draft, form.identical().get() ? about.identical() : about.items());
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

    // ---- to take back

    public void undo() {
        if (!refused()) {
            hand.undo(form.by().get());
        }
    }

    public void redo() {
        if (!refused()) {
            hand.redo(form.by().get());
        }
    }
}
