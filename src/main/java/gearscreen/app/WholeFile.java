package gearscreen.app;

import gearscreen.app.UnwritableException.Reason;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// A file that appears whole or not at all: it is written beside its place, forced to the disk and moved over.
public final class WholeFile {
    private WholeFile() {}

    public interface Content {
        /// @param out stays open
        void write(OutputStream out) throws IOException;
    }

    /// Replaces what stands there, but never the input.
    ///
    /// @throws UnwritableException when it cannot be written; the old file is then as it was
    public static void write(Path target, Path input, Content content) throws IOException {
        Path place = check(target, input);
        try {
            if (Files.exists(place) && !Files.isRegularFile(place)) {
                // A pipe or a device: there is nothing to move over.
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(place))) {
                    content.write(out);
                }
            } else {
                replace(place, content);
            }
        } catch (InUseException e) {
            throw new UnwritableException(Reason.IN_USE, target, e);
        } catch (AccessDeniedException e) {
            throw new UnwritableException(Reason.NO_PERMISSION, target, e);
        } catch (IOException e) {
            throw new UnwritableException(Reason.BROKE_OFF, target, e);
        }
    }

    /// What the program keeps for itself, in a folder of its own: nobody else on the machine can read it.
    ///
    /// @throws UnwritableException when it cannot be written; the old file is then as it was
    public static void writeOwn(Path target, Content content) throws IOException {
        try {
            // A symbolic link stays one here too.
            replace(
                    Files.isRegularFile(target) ? target.toRealPath() : target.toAbsolutePath(),
                    content,
                    ownersOnly(target));
        } catch (AccessDeniedException e) {
            throw new UnwritableException(Reason.NO_PERMISSION, target, e);
        } catch (IOException e) {
            throw new UnwritableException(Reason.BROKE_OFF, target, e);
        }
    }

    /// Goes on at the end of a file that nobody else can read; it is made where there is none.
    public static OutputStream appendOwn(Path target) throws IOException {
        Set<StandardOpenOption> append = Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return Channels.newOutputStream(Files.newByteChannel(target, append, ownersOnly(target)));
    }

    /// For making a file that only its owner can read; empty where the file system knows no such thing.
    public static FileAttribute<?>[] ownersOnly(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static void replace(Path place, Content content, FileAttribute<?>... attributes) throws IOException {
        Path beside = AbandonedParts.beside(place);
        try {
            fill(beside, content, attributes);
            AbandonedParts.deleteBeside(beside);
            moveOver(beside, place);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /// As [#check(Path, Path)]; refuses a file that exists unless it may be replaced.
    ///
    /// @throws UnwritableException when the place is refused
    public static Path check(Path target, Path input, boolean replace) throws IOException {
        Path place = check(target, input);
        if (!replace && Files.isRegularFile(place)) {
            throw new UnwritableException(Reason.EXISTS, target);
        }
        return place;
    }

    /// Says before any work whether [#write] would refuse the place; gives the file that would be replaced.
    ///
    /// @throws UnwritableException when it would
    public static Path check(Path target, Path input) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (Files.isDirectory(target) || folder == null) {
            throw new UnwritableException(Reason.A_FOLDER, target);
        }
        if (!Files.isDirectory(folder)) {
            throw new UnwritableException(Reason.NO_FOLDER, target);
        }
        if (!Files.exists(target)) {
            return target.toAbsolutePath();
        }
        if (Files.exists(input) && Files.isSameFile(target, input)) {
            throw new UnwritableException(Reason.OVER_INPUT, target);
        }
        // A symbolic link stays one; the file that it leads to is replaced. What a device leads to may have no name.
        return Files.isRegularFile(target) ? target.toRealPath() : target.toAbsolutePath();
    }

    private static void fill(Path beside, Content content, FileAttribute<?>... attributes) throws IOException {
        Set<StandardOpenOption> fresh = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(beside, fresh, attributes);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            content.write(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void moveOver(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (FileSystemException e) {
            // The folder took the new file, so it is the old one that does not give way.
            throw Files.exists(to) ? new InUseException(e) : e;
        }
    }

    /// Another program holds the file that is to be replaced, as Excel does on Windows.
    private static final class InUseException extends IOException {
        private static final long serialVersionUID = 1;

        InUseException(IOException cause) {
            super(cause);
        }
    }
}
