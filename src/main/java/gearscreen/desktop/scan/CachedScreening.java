package gearscreen.desktop.scan;

import gearscreen.app.ForWhom;
import gearscreen.inventory.Item;
import gearscreen.inventory.Layout;
import gearscreen.screening.Lookup;
import gearscreen.screening.Screening;
import gearscreen.screening.WhyNot;
import gearscreen.screening.applicability.Applicabilities;
import gearscreen.screening.applicability.DirectiveBearing;
import gearscreen.screening.applicability.ListingEffect;
import gearscreen.screening.own.OwnScreening;
import gearscreen.watchlist.Supplier;
import gearscreen.watchlist.Watchlist;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Asks the screening itself and keeps the one it asked last: making it costs more than a question.
public final class CachedScreening implements Asking {
    private final java.util.function.Supplier<Watchlist> watchlist;
    private final java.util.function.Supplier<OwnScreening> ownLists;
    private Optional<Made> last = Optional.empty();

    private record Made(ForWhom who, LocalDate asOf, Screening screening) {}

    /// Without lists of one's own.
    public CachedScreening(java.util.function.Supplier<Watchlist> watchlist) {
        this(watchlist, () -> OwnScreening.NONE);
    }

    public CachedScreening(
            java.util.function.Supplier<Watchlist> watchlist, java.util.function.Supplier<OwnScreening> ownLists) {
        this.watchlist = watchlist;
        this.ownLists = ownLists;
    }

    @Override
    public WhyNot whyNot(Item item, Layout layout) {
        // Why there is no match does not hang on who asks, nor when.
        return any().whyNot(item, layout);
    }

    @Override
    public Lookup lookup(String line, ForWhom who, LocalDate asOf) {
        return screening(who, asOf).lookup(line);
    }

    @Override
    public List<DirectiveBearing> directives(ForWhom who, LocalDate asOf) {
        Watchlist facts = watchlist.get();
        return new Applicabilities(facts, who.in(facts), asOf).directives();
    }

    @Override
    public List<ListingEffect> listings(Supplier supplier, ForWhom who, LocalDate asOf) {
        Watchlist facts = watchlist.get();
        return new Applicabilities(facts, who.in(facts), asOf).of(supplier, Optional.empty());
    }

    @Override
    public Watchlist watchlist() {
        return watchlist.get();
    }

    /// Another edition or other lists may be in use now.
    public synchronized void forget() {
        last = Optional.empty();
    }

    private synchronized Screening any() {
        return last.map(Made::screening).orElseGet(() -> screening(ForWhom.UNSET, LocalDate.EPOCH));
    }

    private synchronized Screening screening(ForWhom who, LocalDate asOf) {
        Optional<Screening> kept = last.filter(
                        made -> made.who().equals(who) && made.asOf().equals(asOf))
                .map(Made::screening);
        return kept.orElseGet(() -> {
            Watchlist facts = watchlist.get();
            Screening made = Screening.of(facts, who.in(facts), asOf, ownLists.get());
            last = Optional.of(new Made(who, asOf, made));
            return made;
        });
    }
}
