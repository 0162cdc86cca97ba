package gearscreen.app;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.UUID;

/// Files that were to be moved over others, by processes that were killed before they could.
final class AbandonedParts {
    /// A file that somebody still writes changes all the time; the longest report takes minutes before its first byte.
    private static final Duration SILENCE = Duration.ofHours(1);

    private AbandonedParts() {}

    /// A new part in the folder of the file that it is to become.
    static Path beside(Path place) {
        return place.resolveSibling(".gearscreen-" + UUID.randomUUID() + ".part");
    }

    /// Deletes those in the folder of a living part. Both times are told by the disk's own clock, whatever this
    /// computer's says.
    static void deleteBeside(Path living) {
        Path folder = living.getParent();
        if (folder == null) {
            return;
        }
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, ".gearscreen-*.part")) {
            FileTime now = Files.getLastModifiedTime(living);
            for (Path part : parts) {
                BasicFileAttributes about =
                        Files.readAttributes(part, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                if (about.isRegularFile()
                        && about.lastModifiedTime().toInstant().plus(SILENCE).isBefore(now.toInstant())) {
                    Files.deleteIfExists(part);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // They are in nobody's way, and the next file that is written here tries again.
        }
    }
}
