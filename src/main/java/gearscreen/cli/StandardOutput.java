package gearscreen.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The standard output as UTF-8, which knows whether it goes into a file. A print stream keeps to itself what went
/// wrong: behind a file it is the disk, else the reader of a pipe has gone.
public final class StandardOutput extends PrintStream {
    private final boolean intoFile;

    StandardOutput(OutputStream out, boolean intoFile) {
        super(out, true, StandardCharsets.UTF_8);
        this.intoFile = intoFile;
    }

    public static StandardOutput ofThisProcess() {
        // Linux and macOS tell; on Windows a full disk goes unnoticed, as it does for most programs.
        return new StandardOutput(System.out, Files.isRegularFile(Path.of("/dev/fd/1")));
    }

    boolean intoFile() {
        return intoFile;
    }
}
