package gearscreen.launch;

import gearscreen.app.ReportFormat;
import gearscreen.app.settings.Folders;
import gearscreen.cli.Cli;
import gearscreen.desktop.DesktopApp;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The program used once without a person. Not for users: the packaging trains the runtime with it and measures the
/// start.
enum Rehearsal {
    /// Runs the commands and the window over the bundled sample.
    TRAIN("--self-train"),
    /// Only the commands.
    COMMANDS("--self-train=commands"),
    /// Only the window, until it is there: with all of its pages the cache would be a fifth larger.
    WINDOW("--self-train=window"),
    /// Opens the window, prints when the first picture was there, in milliseconds as the system's clock counts them,
    /// and
    /// ends. Since when is for the caller to say: Linux tells the start of a process only to the second.
    TIME("--self-time");

    /// What is to be there at once. All classes of a cache are loaded at every start: each further format makes every
    /// command slower by the library behind it.
    private static final List<ReportFormat> TRAINED = List.of(ReportFormat.TEXT, ReportFormat.CSV);

    private static final String SAMPLE = "/gearscreen/data/samples/sample-inventory.csv";

    private final String argument;

    Rehearsal(String argument) {
        this.argument = argument;
    }

    static Optional<Rehearsal> asked(String[] args) {
        return args.length == 1
                ? Stream.of(values())
                        .filter(one -> one.argument.equals(args[0]))
                        .findFirst()
                : Optional.empty();
    }

    void run() throws IOException {
        switch (this) {
            case TRAIN -> {
                commands();
                inEmptyHome(DesktopApp::tour);
            }
            case COMMANDS -> {
                commands();
                // As every command ends: Java writes down, or not, who ends it.
                System.exit(0);
            }
            case WINDOW -> inEmptyHome(() -> DesktopApp.firstFrame(_ -> {}));
            case TIME -> inEmptyHome(() -> DesktopApp.firstFrame(when -> System.out.println(when.toEpochMilli())));
        }
    }

    /// With settings and kept scans as every window has them, and nothing changed that a person would find.
    private static void inEmptyHome(Runnable window) throws IOException {
        Path home = Files.createTempDirectory("gearscreen-home");
        String before = System.getProperty(Folders.HOME, "");
        System.setProperty(Folders.HOME, home.toString());
        try {
            window.run();
        } finally {
            System.setProperty(Folders.HOME, before);
            delete(home);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> made = Files.walk(folder)) {
            for (Path path : made.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static void commands() throws IOException {
        Path folder = Files.createTempDirectory("gearscreen-training");
        Path sample = folder.resolve("sample.csv");
        try (InputStream bytes = Objects.requireNonNull(Rehearsal.class.getResourceAsStream(SAMPLE))) {
            Files.copy(bytes, sample);
        }
        for (ReportFormat format : TRAINED) {
            Path report = folder.resolve("report-" + format.id() + "." + format.extension());
            run("check", sample.toString(), "--format", format.id(), "--output", report.toString());
        }
        run("check", sample.toString());
        run("inspect", sample.toString());
        run("lookup", "HIK DS-2CD2143G2-I");
        run("--version");
        delete(folder);
    }

    private static void run(String... args) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Cli.run(args, nowhere, nowhere);
    }
}
