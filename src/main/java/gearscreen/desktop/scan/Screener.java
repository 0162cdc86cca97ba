package gearscreen.desktop.scan;

import gearscreen.app.CheckInventory;
import gearscreen.app.ForWhom;
import gearscreen.desktop.work.Activity;
import gearscreen.desktop.work.Background;
import gearscreen.inventory.Inventory;
import gearscreen.screening.ScanResult;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Screens what is in hand with the chosen profiles as of the chosen day; where one of them changes, anew.
final class Screener {
    private final CheckInventory check;
    private final ProfilesViewModel profiles;
    private final AsOf asOf;
    private final InstantSource clock;
    private final Hand hand;
    private final InventoryWork work;
    private final BiConsumer<ScanResult, Instant> made;

    /// @param made is given every result, and when it was made, before the result is in hand
    Screener(
            CheckInventory check,
            ProfilesViewModel profiles,
            AsOf asOf,
            InstantSource clock,
            Hand hand,
            InventoryWork work,
            BiConsumer<ScanResult, Instant> made) {
        this.check = check;
        this.profiles = profiles;
        this.asOf = asOf;
        this.clock = clock;
        this.hand = hand;
        this.work = work;
        this.made = made;
        profiles.who().subscribe((_, _) -> again());
        asOf.chosen().subscribe((_, _) -> again());
    }

    /// Screens anew where there is a result: what it was made with has changed.
    void again() {
        hand.outdate();
        if (hand.result().get().isPresent()) {
            screen(() -> {}, () -> {});
        }
    }

    /// Takes the result in hand. Of an inventory of which only a part is here nothing can be screened.
    ///
    /// @param otherwise where it was not screened to the end
    void screen(Runnable then, Runnable otherwise) {
        Optional<Inventory> read = hand.whole();
        if (read.isEmpty()) {
            return;
        }
        Inventory snapshot = read.get();
        ForWhom who = profiles.who().get();
        Instant now = clock.instant();
        LocalDate day = asOf.day();
        Optional<ScanResult> before = hand.result().get();
        Background.Work<ScanResult> screening = progress -> orThat(before, check.screen(snapshot, who, day, progress));
        work.start(
                Activity.Kind.SCREENING,
                snapshot.source().name(),
                screening,
                result -> {
                    made.accept(result, now);
                    hand.screened(result, LocalDateTime.ofInstant(now, ZoneId.systemDefault()));
                    then.run();
                },
                otherwise);
    }

    /// Properties compare what they are given with what they hold. Two scans of a million equal items are compared here
    /// instead, away from the window's thread.
    private static ScanResult orThat(Optional<ScanResult> before, ScanResult made) {
        return before.filter(made::equals).orElse(made);
    }
}
