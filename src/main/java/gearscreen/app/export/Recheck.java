package gearscreen.app.export;

import gearscreen.app.Checks;
import gearscreen.app.Program;
import gearscreen.app.edition.Editions;
import gearscreen.app.edition.NoSuchEditionException;
import gearscreen.app.export.Verification.Difference;
import gearscreen.inventory.Progress;
import gearscreen.inventory.VisibleText;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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

        /// Lists of one's own with which it was made are not at hand.
        ///
        /// @param lists their names and SHA-256
        record MissingLists(List<String> lists) implements Answer {
            public MissingLists {
                lists = List.copyOf(lists);
            }
        }

        /// It names a day or a profile that cannot be.
        record Broken() implements Answer {}

        /// The edition that it names is not on this computer.
        record NoEdition(String edition) implements Answer {}
    }

    /// @param report bytes of a JSON or PDF report
    /// @param inventory the files that it is about, in their order
    /// @param given the lists of one's own with which it was made, no other ones
    /// @throws gearscreen.inventory.UnreadableInventoryException where they are no inventory
    /// @throws IOException where they cannot be read
    public Answer of(byte[] report, List<Content> inventory, List<OwnList> given, Progress progress)
            throws IOException {
        Optional<Verification> before = Verification.of(report);
        if (before.isEmpty()) {
            return new Answer.NoReport();
        }
        Set<String> named =
                before.get().lists().stream().map(Verification.UsedList::sha256).collect(Collectors.toSet());
        if (!named.equals(given.stream().map(list -> list.source().sha256()).collect(Collectors.toSet()))) {
            return new Answer.OtherLists(
                    before.get().lists().stream().map(Recheck::name).collect(Collectors.joining(", ")));
        }
        return of(report, inventory, sha256 -> byHash(given, sha256), progress);
    }

    private static Optional<OwnList> byHash(List<OwnList> lists, String sha256) {
        return lists.stream()
                .filter(list -> list.source().sha256().equals(sha256))
                .findFirst();
    }

    private static String name(Verification.UsedList list) {
        return VisibleText.of(list.name()) + " (SHA-256 " + VisibleText.of(list.sha256()) + ")";
    }

    /// @param atHand gives the list of one's own of a SHA-256
    public Answer of(
            byte[] report, List<Content> inventory, Function<String, Optional<OwnList>> atHand, Progress progress)
            throws IOException {
        Optional<Verification> before = Verification.of(report);
        if (before.isEmpty()) {
            return new Answer.NoReport();
        }
        List<OwnList> lists = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Verification.UsedList used : before.get().lists()) {
            Optional<OwnList> list = atHand.apply(used.sha256());
            list.ifPresent(found -> lists.add(found.named(used.name())));
            if (list.isEmpty()) {
                missing.add(name(used));
            }
        }
        if (!missing.isEmpty()) {
            return new Answer.MissingLists(missing);
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
