package gearscreen.app.settings;

import gearscreen.app.WholeFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The program that runs: the first one holds a lock in the data folder, and a later one leaves a note there with the
/// files it was to open. No network is needed for that, not even the machine's own.
public final class OneInstance implements AutoCloseable {
    private static final String NOTES = "*.open";
    private static final long MOST_BYTES = 1 << 16;

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;
    private @Nullable WatchService watch;

    private OneInstance(Path folder, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    /// Empty where another program holds the folder already.
    ///
    /// @throws IOException when the folder cannot be made or written
    public static Optional<OneInstance> first(Path folder) throws IOException {
        Folders.make(folder);
        Path file = folder.resolve("gearscreen.lock");
        FileChannel channel = FileChannel.open(
                file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), WholeFile.ownersOnly(file));
        try {
            @Nullable FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new OneInstance(folder, channel, lock));
            }
        } catch (OverlappingFileLockException _) {
            // Held by this very program, which happens in tests only.
        }
        channel.close();
        return Optional.empty();
    }

    /// Leaves a note for the program that runs; without files it only comes to the front.
    public static void handOver(Path folder, List<Path> files) throws IOException {
        String text = String.join(
                "\n",
                files.stream().map(file -> file.toAbsolutePath().toString()).toList());
        Path note = folder.resolve(UUID.randomUUID() + ".open");
        WholeFile.writeOwn(note, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// Waits for notes on a thread of its own until this is closed.
    ///
    /// @param asked is told of each note on that thread: the files to open, or none
    public void listen(Consumer<List<Path>> asked) throws IOException {
        WatchService service = folder.getFileSystem().newWatchService();
        watch = service;
        folder.register(service, StandardWatchEventKinds.ENTRY_CREATE);
        Thread.ofPlatform().daemon().name("notes").start(() -> {
            try {
                take(asked);
                for (WatchKey key = service.take(); ; key = service.take()) {
                    key.pollEvents();
                    take(asked);
                    if (!key.reset()) {
                        return;
                    }
                }
            } catch (InterruptedException | ClosedWatchServiceException _) {
                // The program ends.
            }
        });
    }

    private void take(Consumer<List<Path>> asked) {
        try (DirectoryStream<Path> notes = Files.newDirectoryStream(folder, NOTES)) {
            for (Path note : notes) {
                List<Path> files = read(note);
                Files.deleteIfExists(note);
                asked.accept(files);
            }
        } catch (IOException _) {
            // A note that cannot be read is asked for again by whoever wrote it.
        }
    }

    private static List<Path> read(Path note) throws IOException {
        if (Files.size(note) > MOST_BYTES) {
            return List.of();
        }
        try {
            return Files.readString(note)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(Path::of)
                    .toList();
        } catch (InvalidPathException _) {
            return List.of();
        }
    }

    @Override
    public void close() throws IOException {
        WatchService service = watch;
        if (service != null) {
            service.close();
        }
        lock.close();
        channel.close();
    }
}
