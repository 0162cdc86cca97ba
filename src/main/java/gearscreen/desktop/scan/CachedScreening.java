package gearscreen.desktop.scan;

import gearscreen.app.Profiles;
import gearscreen.inventory.Item;
import gearscreen.inventory.Layout;
import gearscreen.screening.Lookup;
import gearscreen.screening.Screening;
import gearscreen.screening.WhyNot;
import gearscreen.watchlist.Watchlist;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Asks the screening itself and keeps the one it asked last: making it costs more than a question.
public final class CachedScreening implements Asking {
    private final Supplier<Watchlist> watchlist;
    private Optional<Made> last = Optional.empty();

    private record Made(List<String> profiles, LocalDate asOf, Screening screening) {}

    public CachedScreening(Supplier<Watchlist> watchlist) {
        this.watchlist = watchlist;
    }

    @Override
    public WhyNot whyNot(Item item, Layout layout) {
        // Why there is no match does not hang on who asks, nor when.
        return any().whyNot(item, layout);
    }

    @Override
    public Lookup lookup(String line, List<String> profiles, LocalDate asOf) {
        return screening(profiles, asOf).lookup(line);
    }

    private synchronized Screening any() {
        return last.map(Made::screening).orElseGet(() -> screening(List.of(), LocalDate.EPOCH));
    }

    private synchronized Screening screening(List<String> profiles, LocalDate asOf) {
        Optional<Screening> kept = last.filter(
                        made -> made.profiles().equals(profiles) && made.asOf().equals(asOf))
                .map(Made::screening);
        return kept.orElseGet(() -> {
            Watchlist facts = watchlist.get();
            Screening made = Screening.of(facts, Profiles.of(facts, profiles), asOf);
            last = Optional.of(new Made(List.copyOf(profiles), asOf, made));
            return made;
        });
    }
}
