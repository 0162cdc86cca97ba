package gearscreen.fault;

import gearscreen.app.edition.Editions;
import gearscreen.app.settings.Folders;
import gearscreen.inventory.Progress;
import gearscreen.report.Scans;
import gearscreen.review.Decision;
import gearscreen.review.DecisionLog;
import gearscreen.review.Disposition;
import gearscreen.review.Draft;
import gearscreen.review.Inventories;
import gearscreen.review.Matter;
import gearscreen.review.Review;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScanResult;
import gearscreen.store.KeptScan;
import gearscreen.store.LaterVersions;
import gearscreen.store.SaveNote;
import gearscreen.store.ScanStore;
import gearscreen.store.StoreFile;
import gearscreen.watchlist.bundle.BundleReader;
import gearscreen.watchlist.bundle.ProgramVersion;
import gearscreen.watchlist.bundle.TestBundles;
import gearscreen.watchlist.bundle.TrustedKey;
import gearscreen.watchlist.load.EditionFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A folder for the program that is killed: its home, and beside it what it works on, made once by who kills it.
record Place(Path top) {
    /// Editions of the watchlist that can be taken one after the other.
    static final int EDITIONS = 8;

    /// Inventories that can be read.
    static final int FILES = 3;

    /// How many decisions are added together, at most.
    static final int TOGETHER = 5;

    static final LocalDate TODAY = LocalDate.of(2026, 12, 5);
    static final Instant NOON = Instant.parse("2026-12-05T12:00:00Z");

    Path home() {
        return top.resolve("home");
    }

    Folders folders() {
        return Folders.under(home(), false);
    }

    Path reports() {
        return top.resolve("reports");
    }

    /// Where the program is started for the first time.
    Path first(int number) {
        return top.resolve("first").resolve(Integer.toString(number));
    }

    Path store() {
        return home().resolve("scans.gearscreen");
    }

    ScanStore open(int version) throws IOException {
        return opener(version).open(store());
    }

    StoreFile opener(int version) {
        return LaterVersions.opener(home().resolve("library"), version);
    }

    Path inventory(int number) {
        return top.resolve("props/inventory-" + number % FILES + ".csv");
    }

    Path edition(int number) {
        return top.resolve("props/2026.12." + number + ".zip");
    }

    Editions editions() throws IOException {
        try {
            byte[] key = Files.readAllBytes(top.resolve("props/key"));
            TrustedKey trusted = new TrustedKey(
                    "current", KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(key)));
            return new Editions(
                    home().resolve("watchlist"),
                    home().resolve("watchlist-highest-seen.txt"),
                    new BundleReader(List.of(trusted), ProgramVersion.of("0.1.0")));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A small scan, or with one of many pages, read as they were kept.
    List<ScanResult> scans(int howMany) throws IOException {
        Path kept = top.resolve("props/scans.gearscreen");
        try (ScanStore store = LaterVersions.opener(top.resolve("library"), LaterVersions.now())
                .look(kept)) {
            List<ScanResult> scans = new ArrayList<>();
            for (KeptScan one : store.scans().reversed().subList(0, howMany)) {
                scans.add(store.open(one.id(), Progress.none()));
            }
            return scans;
        }
    }

    /// Decisions that are added together after the first so many: from one to [#TOGETHER].
    static List<Decision> decisions(ScanResult scan, int after) {
        Review review = Review.of(scan, DecisionLog.empty(), TODAY);
        Outcome.Flagged flagged = (Outcome.Flagged) scan.items().getFirst().outcome();
        List<Decision> decisions = new ArrayList<>();
        for (int i = 1; i <= 1 + after % TOGETHER; i++) {
            Draft draft = new Draft(Disposition.CONFIRMED, "", "number " + (after + i), "", "Somebody", "", "", false);
            decisions.add(draft.on(
                    review.subject(0, new Matter.Listed(flagged.findings().getFirst())),
                    NOON,
                    scan.inventory().source().sha256()));
        }
        return decisions;
    }

    /// Makes what the program works on.
    void prepare() throws IOException {
        Path props = Files.createDirectories(top.resolve("props"));
        Files.createDirectories(reports());
        Files.createDirectories(home());
        for (int file = 0; file < FILES; file++) {
            StringBuilder csv = new StringBuilder("Maker,Model,Serial,MAC,Site\n");
            for (int row = 0; row < 400; row++) {
                csv.append("Hikvision,DS-2CD2143G2-I,E")
                        .append(file)
                        .append("%05d".formatted(row))
                        .append(",,Hall\n");
            }
            Files.writeString(inventory(file), csv);
        }
        try (ScanStore store = LaterVersions.opener(top.resolve("library"), LaterVersions.now())
                .open(top.resolve("made.gearscreen"))) {
            for (ScanResult scan : List.of(Inventories.scan(Inventories.OFFICE), Scans.flaggedTimes(1_500))) {
                store.save(scan, new SaveNote("", NOON, 0), Progress.none());
            }
            store.copyTo(props.resolve("scans.gearscreen"));
        }
        TestBundles bundles = new TestBundles("2026.12.1");
        Files.write(props.resolve("key"), bundles.keys().getPublic().getEncoded());
        for (int edition = 1; edition <= EDITIONS; edition++) {
            Files.write(edition(edition), bundles.bytes());
            bundles.change(
                    EditionFile.EDITION,
                    "\"version\": \"2026.12." + edition + "\"",
                    "\"version\": \"2026.12." + (edition + 1) + "\"");
        }
    }
}
