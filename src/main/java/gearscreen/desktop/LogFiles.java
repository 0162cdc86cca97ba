package gearscreen.desktop;

import gearscreen.app.settings.Folders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// Five logs of a megabyte in turn. Only what our own code says is kept, and that names places in the code, never a
/// cell
/// nor a person; what libraries say stays out, because they may quote what they read.
final class LogFiles implements AutoCloseable {
    private static final int BYTES = 1 << 20;
    private static final int FILES = 5;

    private final Logger ours = Logger.getLogger("gearscreen");
    private final FileHandler handler;

    private LogFiles(FileHandler handler) {
        this.handler = handler;
        handler.setLevel(Level.INFO);
        handler.setFormatter(new Line());
        ours.addHandler(handler);
    }

    /// Empty where no log can be written: the program runs without.
    static Optional<LogFiles> open(Path folder) {
        try {
            Folders.make(folder);
            return Optional.of(new LogFiles(
                    new FileHandler(folder.resolve("gearscreen-%g.log").toString(), BYTES, FILES, true)));
        } catch (IOException | SecurityException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        ours.removeHandler(handler);
        handler.close();
    }

    /// Time, level, room and message. The message of a thrown exception may hold a cell and is left out.
    private static final class Line extends Formatter {
        @Override
        public String format(LogRecord entry) {
            return entry.getInstant() + " " + entry.getLevel() + " " + entry.getLoggerName() + ": " + entry.getMessage()
                    + "\n";
        }
    }
}
