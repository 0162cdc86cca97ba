package gearscreen.cli.watchlist;

import gearscreen.app.edition.EditionWords;
import gearscreen.cli.Terminal;
import gearscreen.text.Messages;
import gearscreen.watchlist.ListAge;
import gearscreen.watchlist.Origins;
import gearscreen.watchlist.Watchlist;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Where an edition comes from: age, sources with licences and dates, and what is known to be missing.
record ProvenanceText(Messages messages) {
    ProvenanceText(Terminal terminal) {
        this(terminal.messages());
    }

    List<String> lines(Watchlist watchlist, LocalDate today) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        ListAge age = ListAge.of(watchlist.date(), today);
        lines.add(new EditionWords(messages).age(age));
        lines.add("");
        lines.add(messages.text("edition.sources"));
        for (Origins.Source source : watchlist.origins().sources()) {
            lines.add("  " + source.name());
            source.url().ifPresent(url -> lines.add("      " + url));
            lines.add("      "
                    + messages.text(
                            "edition.source.terms",
                            source.licence(),
                            source.retrieved().toString()));
        }
        if (!watchlist.origins().gaps().isEmpty()) {
            lines.add("");
            lines.add(messages.text("edition.gaps"));
            watchlist.origins().gaps().forEach(gap -> lines.add("  - " + gap.in(messages.language())));
        }
        return lines;
    }
}
