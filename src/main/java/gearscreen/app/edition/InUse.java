package gearscreen.app.edition;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/// The edition in use, loaded once and again when another one was chosen. Safe for several threads.
public final class InUse {
    private final Editions editions;
    private final InstantSource clock;
    private Optional<Current> loaded = Optional.empty();

    public InUse(Editions editions, InstantSource clock) {
        this.editions = editions;
        this.clock = clock;
    }

    public Editions editions() {
        return editions;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    public synchronized Current current() {
        if (loaded.isEmpty()) {
            loaded = Optional.of(editions.current(today()));
        }
        return loaded.get();
    }

    public synchronized void loadAgain() {
        loaded = Optional.empty();
    }
}
