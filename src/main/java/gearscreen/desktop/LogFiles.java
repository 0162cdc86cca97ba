package gearscreen.desktop;

import gearscreen.app.WholeFile;
import gearscreen.app.settings.Folders;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.logging.ErrorManager;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// Five logs of a megabyte in turn. Only what our own code says is kept, and that names places in the code, never a
/// cell nor a person; what libraries say stays out, because they may quote what they read.
final class LogFiles implements AutoCloseable {
    private static final int BYTES = 1 << 20;
    private static final int FILES = 5;

    private final Logger ours = Logger.getLogger("gearscreen");
    private final Turning handler;

    private LogFiles(Turning handler) {
        this.handler = handler;
        handler.setLevel(Level.INFO);
        handler.setFormatter(new Line());
        ours.addHandler(handler);
    }

    /// Empty where no log can be written: the program runs without.
    static Optional<LogFiles> open(Path folder) {
        try {
            Folders.make(folder);
            return Optional.of(new LogFiles(new Turning(folder)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        ours.removeHandler(handler);
        handler.close();
    }

    /// The handler of the platform lets everybody on the machine read what it writes.
    private static final class Turning extends Handler {
        private final Path folder;
        private OutputStream out;
        private long size;

        Turning(Path folder) throws IOException {
            this.folder = folder;
            out = append();
        }

        private Path file(int number) {
            return folder.resolve("gearscreen-" + number + ".log");
        }

        private OutputStream append() throws IOException {
            Path file = file(0);
            OutputStream opened = WholeFile.appendOwn(file);
            size = Files.size(file);
            return opened;
        }

        @Override
        public synchronized void publish(LogRecord entry) {
            if (!isLoggable(entry)) {
                return;
            }
            byte[] line = getFormatter().format(entry).getBytes(StandardCharsets.UTF_8);
            try {
                if (size > 0 && size + line.length > BYTES) {
                    turn();
                }
                out.write(line);
                size += line.length;
            } catch (IOException e) {
                // A disk that is full, or a folder that has gone: the program runs without.
                reportError(null, e, ErrorManager.WRITE_FAILURE);
            }
        }

        private void turn() throws IOException {
            out.close();
            for (int number = FILES - 2; number >= 0; number--) {
                if (Files.exists(file(number))) {
                    Files.move(file(number), file(number + 1), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            out = append();
        }

        @Override
        public void flush() {
            // Every line goes to the disk at once.
        }

        @Override
        public synchronized void close() {
            try {
                out.close();
            } catch (IOException e) {
                reportError(null, e, ErrorManager.CLOSE_FAILURE);
            }
        }
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
