package gearscreen.desktop.review;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// What can be undone and done again, latest first. A change of many rows is one step.
final class Steps {
    private static final int DEEP = 200;

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();

    void did(Step step) {
        push(done, step);
        undone.clear();
        told();
    }

    /// The step to undo; where there is one it is now to be [#undid] or [#did] again.
    Optional<Step> toUndo() {
        Optional<Step> last = Optional.ofNullable(done.poll());
        told();
        return last;
    }

    Optional<Step> toRedo() {
        Optional<Step> last = Optional.ofNullable(undone.poll());
        told();
        return last;
    }

    void undid(Step back) {
        push(undone, back);
        told();
    }

    void redid(Step again) {
        push(done, again);
        told();
    }

    void forget() {
        done.clear();
        undone.clear();
        told();
    }

    private static void push(Deque<Step> steps, Step step) {
        steps.push(step);
        if (steps.size() > DEEP) {
            steps.removeLast();
        }
    }

    private void told() {
        canUndo.set(!done.isEmpty());
        canRedo.set(!undone.isEmpty());
    }

    ReadOnlyBooleanProperty canUndo() {
        return canUndo.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canRedo() {
        return canRedo.getReadOnlyProperty();
    }
}
