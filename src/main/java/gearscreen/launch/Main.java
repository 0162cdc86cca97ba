package gearscreen.launch;

import gearscreen.cli.Cli;
import gearscreen.cli.StandardOutput;
import gearscreen.desktop.DesktopApp;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// Starts the window without arguments or with one file, the command line with anything else.
public final class Main {
    private Main() {}

    public static void main(String[] args) throws IOException {
        Optional<Rehearsal> rehearsal = Rehearsal.asked(args);
        if (rehearsal.isPresent()) {
            rehearsal.get().run();
            return;
        }
        if (args.length > 0 && !isOneFile(args)) {
            System.exit(Cli.run(args, StandardOutput.ofThisProcess(), utf8(System.err)));
        }
        if (!Display.ofThisMachine().present() || !opened(args)) {
            System.exit(new WithoutDisplay(utf8(System.out), utf8(System.err)).run(args));
        }
    }

    /// False where a display is named and nobody answers there: JavaFX says so by this exception only.
    private static boolean opened(String[] args) {
        try {
            DesktopApp.launchWith(args);
            return true;
        } catch (UnsupportedOperationException e) {
            return false;
        }
    }

    /// A desktop hands over the file that was opened with the program and nothing else.
    private static boolean isOneFile(String[] args) {
        if (args.length != 1 || args[0].startsWith("-")) {
            return false;
        }
        try {
            return Files.isRegularFile(Path.of(args[0]));
        } catch (InvalidPathException e) {
            // The command line has a sentence for it.
            return false;
        }
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
