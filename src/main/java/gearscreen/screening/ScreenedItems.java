package gearscreen.screening;

import gearscreen.inventory.Item;
import gearscreen.screening.own.OwnMarks;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What screening said of each item of an inventory: two references an item, most of which lead to a few shared
/// outcomes. Filled once, from the first item to the last, and not changed afterwards.
public final class ScreenedItems extends AbstractList<ScreenedItem> implements RandomAccess {
    private final List<Item> items;
    private final Outcome[] outcomes;
    private final String[] nextSteps;
    private final Map<Integer, OwnMarks> own = new HashMap<>();
    private final Map<Outcome, Outcome> shared = new HashMap<>();
    private int filled;

    public ScreenedItems(List<Item> items) {
        this.items = items;
        outcomes = new Outcome[items.size()];
        nextSteps = new String[items.size()];
    }

    /// @param screened the next item of the inventory
    public void put(ScreenedItem screened) {
        outcomes[filled] = switch (screened.outcome()) {
            case Outcome.Flagged flagged -> flagged;
            case Outcome.NoMatch _, Outcome.NotEnoughData _, Outcome.OnOwnList _ ->
                shared.computeIfAbsent(screened.outcome(), Function.identity());
        };
        nextSteps[filled] = screened.nextStep();
        if (!screened.own().isEmpty()) {
            own.put(filled, screened.own());
        }
        filled++;
    }

    @Override
    public ScreenedItem get(int index) {
        return new ScreenedItem(
                items.get(index), outcomes[index], nextSteps[index], own.getOrDefault(index, OwnMarks.NONE));
    }

    @Override
    public int size() {
        return filled;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScreenedItems that
                ? Arrays.equals(outcomes, that.outcomes)
                        && Arrays.equals(nextSteps, that.nextSteps)
                        && own.equals(that.own)
                        && items.equals(that.items)
                : super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
