package gearscreen.launch;

import gearscreen.cli.Cli;
import gearscreen.text.Language;
import gearscreen.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// What the program does where it should open its window and there is no display: it says so, and where the build
/// gave it a folder it checks the sample in the terminal instead.
final class WithoutDisplay {
    /// Set by the build to its own output folder; the packaged program writes nothing that was not asked for.
    private static final String FOLDER = "gearscreen.fallback.folder";

    private static final String SAMPLE = "/gearscreen/data/samples/sample-inventory.csv";

    private final PrintStream out;
    private final PrintStream err;
    private final Messages messages = Messages.in(Language.of(Locale.getDefault(), System.getenv()));

    WithoutDisplay(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /// @return the exit code: 0 where the sample was checked or a sentence was enough, 2 where a file was to be opened
    int run(String[] args) {
        err.println(messages.text("launch.noDisplay"));
        err.println(messages.text("launch.commandLine"));
        String folder = System.getProperty(FOLDER);
        if (args.length > 0 || folder == null) {
            return args.length > 0 ? 2 : 0;
        }
        try {
            Path sample = copySample(Path.of(folder));
            Path report = Path.of(folder).resolve("sample-report.html");
            err.println(messages.text("launch.sample", sample));
            check(sample, List.of("--format", "text"));
            check(sample, List.of("--format", "html", "--replace", "--output", report.toString()));
            err.println(messages.text("launch.report", report));
            return 0;
        } catch (IOException e) {
            err.println(messages.text("launch.notWritten", folder));
            return 2;
        }
    }

    private void check(Path sample, List<String> options) {
        List<String> args = new ArrayList<>(List.of("check", sample.toString(), "--fail-on", "never"));
        args.addAll(options);
        Cli.run(args.toArray(String[]::new), out, err);
    }

    private static Path copySample(Path folder) throws IOException {
        Path copy = folder.resolve("sample-inventory.csv");
        Files.createDirectories(folder);
        try (InputStream sample =
                Objects.requireNonNull(WithoutDisplay.class.getResourceAsStream(SAMPLE), "the sample is not bundled")) {
            Files.copy(sample, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        return copy;
    }
}
