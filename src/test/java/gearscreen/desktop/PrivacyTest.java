package gearscreen.desktop;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gearscreen.app.BundledEdition;
import gearscreen.app.CheckInventory;
import gearscreen.app.Checks;
import gearscreen.app.ForWhom;
import gearscreen.app.KeptStore;
import gearscreen.app.Program;
import gearscreen.app.ReportFormat;
import gearscreen.app.edition.Editions;
import gearscreen.app.edition.InUse;
import gearscreen.app.export.ReportFiles;
import gearscreen.app.export.ReportFiles.Target;
import gearscreen.app.export.ReportOrder;
import gearscreen.app.settings.Folders;
import gearscreen.app.settings.OneInstance;
import gearscreen.app.settings.SettingsFile;
import gearscreen.cli.Cli;
import gearscreen.desktop.data.EditionDesk;
import gearscreen.desktop.export.WholeReports;
import gearscreen.desktop.lookup.Edition;
import gearscreen.desktop.scan.CachedScreening;
import gearscreen.desktop.scan.SampleFile;
import gearscreen.desktop.scan.ScanViewModel.Step;
import gearscreen.desktop.work.DirectBackground;
import gearscreen.inventory.Inventory;
import gearscreen.inventory.Progress;
import gearscreen.inventory.ReadOptions;
import gearscreen.inventory.bytes.Content;
import gearscreen.report.ReportContent;
import gearscreen.report.ReportSettings.Include;
import gearscreen.report.table.CsvStyle;
import gearscreen.review.Disposition;
import gearscreen.screening.ScanResult;
import gearscreen.store.KeptScan;
import gearscreen.store.ScanStore;
import gearscreen.text.Language;
import gearscreen.watchlist.Watchlist;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is left behind after inventories that hold passwords were read, judged, decided, reported, and after faults.
class PrivacyTest {
    private static final String SECRET = "Zq9-Geheim";
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-24T15:00:00Z"));

    /// Samples with a column of passwords, and how their passwords stand in them.
    private static final Map<String, String> SAMPLES = new TreeMap<>(Map.of(
            "ivms4200_batch_import.csv", "Example-Passw0rd",
            "milestone_hardware.csv", "\"pass\"",
            "siqura_sdm2.csv", ";1234;"));

    @TempDir
    static Path folder;

    private static final List<String> COPIED = new ArrayList<>();
    private static final StringBuilder PRINTED = new StringBuilder();
    private static final StringBuilder COMPLAINED = new StringBuilder();
    private static final Set<String> CELLS = new HashSet<>();

    private static Folders folders() {
        return Folders.under(folder.resolve("home"), false);
    }

    /// Everything is done once; the tests look at what came of it.
    @BeforeAll
    static void useTheProgram() throws IOException {
        List<Path> inventories = new ArrayList<>();
        for (Map.Entry<String, String> sample : SAMPLES.entrySet()) {
            String text = Files.readString(Path.of("src/test/resources/inventories/samples", sample.getKey()));
            String plain = sample.getValue().replaceAll("[\";]", "");
            assertTrue(text.contains(sample.getValue()), sample.getKey());
            inventories.add(Files.writeString(
                    folder.resolve(sample.getKey()),
                    text.replace(sample.getValue(), sample.getValue().replace(plain, SECRET))));
        }
        useTheWindow(inventories);
        useTheCommandLine(inventories);
    }

    private static void useTheWindow(List<Path> inventories) throws IOException {
        Checks checks = BundledEdition.checks();
        Broken check = new Broken(checks);
        try (LogFiles logs = LogFiles.open(folders().logs()).orElseThrow();
                OneInstance alone = OneInstance.first(folders().data()).orElseThrow()) {
            assertTrue(logs != null && alone != null);
            Desk desk = desk(checks, check);
            for (Path inventory : inventories) {
                desk.open(inventory);
                if (desk.scan.step().get() == Step.COLUMNS) {
                    desk.scan.scan();
                }
                ScanResult scan = desk.scan.result().get().orElseThrow();
                remember(scan);
                desk.results.markAllShown();
                desk.review.decide(Disposition.CONFIRMED);
                desk.review.submit();
                report(scan);
            }
            assertTrue(CELLS.size() > 20, CELLS::toString);
            desk.settings.change(all -> all.withDecideAs("A. B."));
            desk.open(folder.resolve("gone.csv"));
            desk.open(Files.write(folder.resolve("broken.xlsx"), (SECRET + "PK").getBytes(UTF_8)));
            check.broken = true;
            desk.scan.scan();
            desk.notices
                    .current()
                    .get()
                    .orElseThrow()
                    .actions()
                    .forEach(action -> action.run().run());
            desk.settings.saveNow();
            desk.memory.kept().store().close();
        }
    }

    private static Desk desk(Checks checks, CheckInventory check) {
        SettingsFile settings = new SettingsFile(folders().settingsFile());
        Watchlist watchlist = checks.watchlist();
        InUse editions = new InUse(Editions.of(folders(), Program.current()), CLOCK);
        CachedScreening asking = new CachedScreening(checks::watchlist);
        return new Desk(
                new Core(
                        check,
                        asking,
                        new WholeReports(CLOCK),
                        watchlist.profiles().values(),
                        new Edition(watchlist.version(), watchlist.date()),
                        SampleFile.bundled(),
                        folder,
                        CLOCK,
                        new EditionDesk(editions, Program.current(), () -> {})),
                new Memory(
                        settings.open(LocalDate.of(2026, 11, 24)),
                        settings::save,
                        java.util.Optional.of(folders()),
                        KeptStore.of(folders()),
                        Runnable::run),
                Language.ENGLISH,
                new DirectBackground(),
                COPIED::add);
    }

    /// The checks, until they fail with all that they know in their message.
    private static final class Broken implements CheckInventory {
        private final CheckInventory whole;
        private boolean broken;

        Broken(CheckInventory whole) {
            this.whole = whole;
        }

        @Override
        public Inventory read(List<Content> files, ReadOptions options, Progress progress) throws IOException {
            return whole.read(files, options, progress);
        }

        @Override
        public ScanResult screen(Inventory inventory, ForWhom who, LocalDate asOf, Progress progress) {
            if (broken) {
                throw new IllegalStateException(String.join(" ", CELLS));
            }
            return whole.screen(inventory, who, asOf, progress);
        }
    }

    /// Cells that nothing but the inventory can have put somewhere.
    private static void remember(ScanResult scan) {
        scan.items()
                .forEach(item -> item.item().cells().stream()
                        .filter(cell -> cell.length() >= 8 && cell.matches(".*[0-9].*") && cell.matches(".*[A-Za-z].*"))
                        .forEach(CELLS::add));
    }

    private static void report(ScanResult scan) throws IOException {
        ReportOrder order = new ReportOrder(
                List.of(ReportFormat.values()), List.of(Language.ENGLISH), Include.ALL, CsvStyle.STANDARD);
        Path reports = Files.createDirectories(folder.resolve("reports"));
        List<Target> targets =
                ReportFiles.targets(order, reports, scan.inventory().source().name());
        new ReportFiles(Program.current(), List.of(), true)
                .write(ReportContent.of(scan), order, targets, CLOCK.instant().atZone(ZoneOffset.UTC), Progress.none());
    }

    private static void useTheCommandLine(List<Path> inventories) {
        String before = System.setProperty(Folders.HOME, folders().data().toString());
        try {
            for (Path inventory : inventories) {
                for (String format : List.of("text", "csv", "json", "html", "sarif", "junit", "email")) {
                    run("check", inventory.toString(), "--format", format);
                }
                run("inspect", inventory.toString());
                run("inspect", inventory.toString(), "--format", "json");
            }
            run("check", folder.resolve("gone.csv").toString());
        } finally {
            if (before == null) {
                System.clearProperty(Folders.HOME);
            } else {
                System.setProperty(Folders.HOME, before);
            }
        }
    }

    private static void run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Cli.run(args, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
        assertTrue(code <= 2, () -> err.toString(UTF_8));
        PRINTED.append(out.toString(UTF_8));
        COMPLAINED.append(err.toString(UTF_8));
    }

    private static List<Path> files(Path top) throws IOException {
        try (Stream<Path> tree = Files.walk(top)) {
            return tree.filter(Files::isRegularFile).toList();
        }
    }

    private static boolean holds(byte[] bytes, String text) {
        String plain = new String(bytes, ISO_8859_1);
        return plain.contains(new String(text.getBytes(UTF_8), ISO_8859_1))
                || plain.contains(new String(text.getBytes(UTF_16LE), ISO_8859_1));
    }

    @Test
    void noPasswordIsInAnyFileThatTheProgramWrote() throws IOException {
        List<Path> written = new ArrayList<>(files(folders().data()));
        written.addAll(files(folder.resolve("reports")));
        assertTrue(written.size() > SAMPLES.size() * ReportFormat.values().length, written::toString);
        for (Path file : written) {
            assertFalse(holds(Files.readAllBytes(file), SECRET), file.toString());
            assertFalse(unpacked(file).contains(SECRET), file.toString());
        }
    }

    private static String unpacked(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        String name = file.getFileName().toString();
        if (name.endsWith(".xlsx")) {
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry part : zip.stream().toList()) {
                    text.append(new String(zip.getInputStream(part).readAllBytes(), UTF_8));
                }
            }
            assertTrue(text.indexOf("192.0.2.21") >= 0, name);
        } else if (name.endsWith(".pdf")) {
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                text.append(new PDFTextStripper().getText(document));
            }
        }
        return text.toString();
    }

    @Test
    void noPasswordIsInAKeptScan() throws IOException {
        KeptStore kept = KeptStore.of(folders());
        try (ScanStore store = kept.store()) {
            assertTrue(kept.trouble().isEmpty());
            assertEquals(SAMPLES.size(), store.scans().size());
            assertTrue(store.decisions().size() > 0);
            for (KeptScan one : store.scans()) {
                ScanResult scan = store.open(one.id(), Progress.none());
                scan.items()
                        .forEach(item ->
                                item.item().cells().forEach(cell -> assertFalse(cell.contains(SECRET), one.name())));
                assertFalse(scan.inventory().toString().contains(SECRET), one.name());
            }
        }
    }

    @Test
    void noPasswordIsPrinted() {
        assertTrue(PRINTED.indexOf("192.0.2.21") >= 0);
        assertEquals(-1, PRINTED.indexOf(SECRET));
        assertEquals(-1, COMPLAINED.indexOf(SECRET));
    }

    @Test
    void neitherLogsNorSettingsNorErrorDetailsHoldACell() throws IOException {
        List<String> said = new ArrayList<>(COPIED);
        said.add(COMPLAINED.toString());
        said.add(Files.readString(folders().settingsFile()));
        for (Path log : files(folders().logs())) {
            said.add(Files.readString(log));
        }
        assertTrue(said.stream().anyMatch(text -> text.contains("IllegalStateException")), "the fault was said");
        for (String text : said) {
            assertFalse(text.contains(SECRET));
            for (String cell : CELLS) {
                assertFalse(text.contains(cell), () -> cell + " in " + text);
            }
        }
    }

    @Test
    void onlyTheOwnerCanLookIntoWhatTheProgramKeeps() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        try (Stream<Path> tree = Files.walk(folders().data())) {
            for (Path path : tree.toList()) {
                assertEquals(
                        Files.isDirectory(path) ? "rwx------" : "rw-------",
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(path)),
                        path.toString());
            }
        }
    }
}
