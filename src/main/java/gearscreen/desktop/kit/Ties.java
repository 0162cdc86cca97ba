package gearscreen.desktop.kit;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/// What a view listens to. The language switch builds new views over the same view models, so the old ones must let go.
public final class Ties {
    private Subscription all = Subscription.EMPTY;

    /// Calls the consumer now and at every change.
    public <T> void follow(ObservableValue<T> value, Consumer<? super T> consumer) {
        add(value.subscribe(consumer));
    }

    public void add(Subscription subscription) {
        all = all.and(subscription);
    }

    public void untie() {
        all.unsubscribe();
        all = Subscription.EMPTY;
    }
}
