package gearscreen.desktop.scan;

import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The day as of which directives are looked at: today, until another is entered. It holds for the whole window.
public final class AsOf {
    /// The first and the last day that can be entered; all else is taken for a slip of the hand.
    public static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    public static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    /// Why a text was not taken; the sentence's key is `asOf.refused.` + id.
    public enum Why {
        NO_DATE("noDate"),
        TOO_FAR("tooFar");

        private final String id;

        Why(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /// A text that was not taken.
    public record Refused(Why why, String text) {}

    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<Optional<LocalDate>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Refused>> refused = new ReadOnlyObjectWrapper<>(Optional.empty());

    public AsOf(InstantSource clock) {
        this.clock = clock;
    }

    /// A day other than today; empty: today, also tomorrow.
    public ReadOnlyObjectProperty<Optional<LocalDate>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// The last text entered, where it was not taken.
    public ReadOnlyObjectProperty<Optional<Refused>> refused() {
        return refused.getReadOnlyProperty();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    /// What is to be asked as of.
    public LocalDate day() {
        return chosen.get().orElseGet(this::today);
    }

    /// Takes an ISO date; a blank text is today. What cannot be taken changes nothing but [#refused].
    public void enter(String text) {
        String wanted = text.strip();
        if (wanted.isEmpty()) {
            backToToday();
            return;
        }
        try {
            LocalDate day = LocalDate.parse(wanted);
            if (day.isBefore(FIRST) || day.isAfter(LAST)) {
                refused.set(Optional.of(new Refused(Why.TOO_FAR, wanted)));
            } else {
                refused.set(Optional.empty());
                chosen.set(Optional.of(day).filter(other -> !other.equals(today())));
            }
        } catch (DateTimeException e) {
            refused.set(Optional.of(new Refused(Why.NO_DATE, wanted)));
        }
    }

    public void backToToday() {
        refused.set(Optional.empty());
        chosen.set(Optional.empty());
    }
}
