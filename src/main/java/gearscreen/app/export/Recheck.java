package gearscreen.app.export;

import gearscreen.app.Checks;
import gearscreen.app.Program;
import gearscreen.app.edition.Editions;
import gearscreen.app.edition.NoSuchEditionException;
import gearscreen.app.export.Verification.Difference;
import gearscreen.inventory.Progress;
import gearscreen.inventory.bytes.Content;
import gearscreen.report.ReportContent;
import gearscreen.report.ReportSettings;
import gearscreen.report.ReportSettings.Include;
import gearscreen.report.json.JsonReport;
import gearscreen.screening.Keep;
import gearscreen.screening.ScanResult;
import gearscreen.text.Messages;
import gearscreen.watchlist.EditionVersion;
import gearscreen.watchlist.Watchlist;
import gearscreen.watchlist.bundle.RefusedBundleException;
import gearscreen.watchlist.own.OwnList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Makes the check of a report again, with the edition, profile, day and columns that it names.
public record Recheck(Editions editions, Program program) {
    /// What came of it.
    public sealed interface Answer {
        /// @param edition version of the watchlist with which both were made
        /// @param differences empty where nothing differs
        record Compared(String edition, List<Difference> differences) implements Answer {
            public Compared {
                differences = List.copyOf(differences);
            }
        }

        /// The file is no report of this program that can be made again.
        record NoReport() implements Answer {}

        /// It was made with other lists of one's own than those given.
        ///
        /// @param lists their names and SHA-256; empty where it was made without
        record OtherLists(String lists) implements Answer {}

        /// It names a day or a profile that cannot be.
        record Broken() implements Answer {}

        /// The edition that it names is not on this computer.
        record NoEdition(String edition) implements Answer {}
    }

    /// @param report bytes of a JSON or PDF report
    /// @param inventory the files that it is about, in their order
    /// @param lists those of one's own that were read
    /// @throws gearscreen.inventory.UnreadableInventoryException where they are no inventory
    /// @throws IOException where they cannot be read
    public Answer of(byte[] report, List<Content> inventory, List<OwnList> lists, Progress progress)
            throws IOException {
        Optional<Verification> before = Verification.of(report);
        if (before.isEmpty()) {
            return new Answer.NoReport();
        }
        if (!before.get().lists().stream()
                .map(Verification.UsedList::sha256)
                .toList()
                .equals(lists.stream().map(list -> list.source().sha256()).toList())) {
            return new Answer.OtherLists(before.get().lists().stream()
                    .map(list -> list.name() + " (SHA-256 " + list.sha256() + ")")
                    .collect(Collectors.joining(", ")));
        }
        Optional<Watchlist> edition = edition(before.get().watchlistVersion());
        if (edition.isEmpty()) {
            return new Answer.NoEdition(before.get().watchlistVersion());
        }
        try {
            return new Answer.Compared(
                    before.get().watchlistVersion(),
                    before.get().differences(again(before.get(), edition.get(), inventory, lists, progress)));
        } catch (DateTimeException | IllegalArgumentException e) {
            return new Answer.Broken();
        }
    }

    private Optional<Watchlist> edition(String version) throws IOException {
        Optional<EditionVersion> named = EditionVersion.of(version);
        try {
            return named.isEmpty() ? Optional.empty() : Optional.of(editions.edition(named.get()));
        } catch (NoSuchEditionException | RefusedBundleException e) {
            return Optional.empty();
        }
    }

    private byte[] again(
            Verification before, Watchlist edition, List<Content> inventory, List<OwnList> lists, Progress progress)
            throws IOException {
        Checks checks = new Checks(() -> edition);
        checks.useLists(() -> lists);
        ScanResult scan = checks.check(
                inventory,
                before.reading(),
                before.who(),
                before.asOf(),
                before.include() == Include.ALL ? Keep.ALL : Keep.FLAGGED,
                progress);
        ReportSettings settings = new ReportSettings(
                Messages.in(before.language()), program.name(), program.version(), before.created(), before.include());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonReport().write(ReportContent.of(scan).without(before.leftOut()), settings, out);
        return out.toByteArray();
    }
}
