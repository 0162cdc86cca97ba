package gearscreen.desktop.rows;

import gearscreen.desktop.findings.Match;
import gearscreen.inventory.Progress;
import gearscreen.review.Disposition;
import gearscreen.watchlist.Applicability;
import java.util.BitSet;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/// Which rows the user wants to see. All conditions hold at once; an empty one lets every row through.
///
/// @param directive, supplier ids
/// @param place as written in the file
/// @param text words, each of which has to be found in a cell or a supplier's name
public record RowFilter(
        Show show,
        Optional<Match> match,
        Optional<Applicability> level,
        Optional<String> directive,
        Optional<String> supplier,
        Optional<String> place,
        Optional<Disposition> decision,
        String text) {
    private static final int ASK_EVERY = 4096;

    public static RowFilter of(Show show, String text) {
        return new RowFilter(
                show,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text);
    }

    /// The ids of the rows that fulfil it.
    ///
    /// @throws CancellationException when `progress` says so
    BitSet rows(Rows rows, Progress progress) {
        BitSet shown = rows.holding(Folding.words(text), progress);
        if (directive.isPresent() || supplier.isPresent()) {
            shown.and(rows.found()
                    .rows(set -> directive.map(set.directives()::containsKey).orElse(true)
                            && supplier.map(set::has).orElse(true)));
        }
        int site = place.map(rows.sites()::number).orElse(0);
        for (int id = shown.nextSetBit(0); id >= 0; id = shown.nextSetBit(id + 1)) {
            if (id % ASK_EVERY == 0 && progress.cancelled()) {
                throw new CancellationException();
            }
            boolean fits = show.shows(rows, id)
                    && (match.isEmpty() || match.get() == rows.match(id))
                    && (level.isEmpty() || level.equals(rows.level(id)))
                    && (place.isEmpty() || rows.sites().is(id, site))
                    && (decision.isEmpty() || decision.equals(rows.decision(id)));
            if (!fits) {
                shown.clear(id);
            }
        }
        return shown;
    }
}
