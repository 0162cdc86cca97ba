package gearscreen.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    private Path folder;

    private Path input;
    private Path target;

    @BeforeEach
    void anInventory() throws IOException {
        input = Files.writeString(folder.resolve("inventory.csv"), "Maker\nAxis\n");
        target = folder.resolve("report.txt");
    }

    @Test
    void writesAndReplaces() throws IOException {
        WholeFile.write(target, input, out -> out.write(bytes("first")));
        assertEquals("first", Files.readString(target));
        WholeFile.write(target, input, out -> out.write(bytes("2nd")));
        assertEquals("2nd", Files.readString(target));
        assertEquals(List.of("inventory.csv", "report.txt"), names());
    }

    @Test
    void leavesTheOldFileAndNothingElseWhenWritingBreaksOff() throws IOException {
        Files.writeString(target, "old");
        UnwritableException refused = assertThrows(
                UnwritableException.class,
                () -> WholeFile.write(target, input, out -> {
                    out.write(new byte[1 << 20]);
                    throw new IOException("No space left on device");
                }));
        assertEquals(UnwritableException.Reason.BROKE_OFF, refused.reason());
        assertEquals("old", Files.readString(target));
        assertEquals(List.of("inventory.csv", "report.txt"), names());
    }

    @Test
    void leavesNothingWhenTheContentIsABug() throws IOException {
        assertThrows(
                IllegalStateException.class,
                () -> WholeFile.write(target, input, _ -> {
                    throw new IllegalStateException();
                }));
        assertEquals(List.of("inventory.csv"), names());
    }

    @Test
    void neverWritesOverTheInputWhateverItIsCalled() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), input);
        Path hard = Files.createLink(folder.resolve("hard.csv"), input);
        for (Path other : List.of(input, folder.resolve(".").resolve("inventory.csv"), link, hard)) {
            UnwritableException refused = assertThrows(
                    UnwritableException.class, () -> WholeFile.write(other, input, out -> out.write(bytes("x"))));
            assertEquals(UnwritableException.Reason.OVER_INPUT, refused.reason());
        }
        assertEquals("Maker\nAxis\n", Files.readString(input));
    }

    @Test
    void replacesTheFileThatALinkLeadsTo() throws IOException {
        Path real = Files.writeString(folder.resolve("real.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), real);
        WholeFile.write(link, input, out -> out.write(bytes("new")));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(real));
    }

    @Test
    void refusesAFolderAndAFolderThatIsNotThere() {
        UnwritableException isFolder = assertThrows(UnwritableException.class, () -> WholeFile.check(folder, input));
        assertEquals(UnwritableException.Reason.A_FOLDER, isFolder.reason());
        UnwritableException noFolder = assertThrows(
                UnwritableException.class, () -> WholeFile.check(folder.resolve("none/report.txt"), input));
        assertEquals(UnwritableException.Reason.NO_FOLDER, noFolder.reason());
    }

    /// Linux only: a device that is always full, and the standard output by its name.
    @Test
    @EnabledOnOs(OS.LINUX)
    void aDeviceIsWrittenToAndNeverMovedOver() throws IOException {
        UnwritableException full = assertThrows(
                UnwritableException.class,
                () -> WholeFile.write(Path.of("/dev/full"), input, out -> out.write(bytes("x"))));
        assertEquals(UnwritableException.Reason.BROKE_OFF, full.reason());
        WholeFile.write(Path.of("/dev/null"), input, out -> out.write(bytes("x")));
        assertFalse(Files.isRegularFile(Path.of("/dev/null")));
    }

    @Test
    void whatAWriterThatWasKilledLeftIsClearedAfterAnHourOfSilence() throws IOException {
        Path abandoned = Files.writeString(folder.resolve(".gearscreen-1.part"), "half a rep");
        Path living = Files.writeString(folder.resolve(".gearscreen-2.part"), "half a rep");
        Path others = Files.writeString(folder.resolve(".other.part"), "not ours");
        for (Path old : List.of(abandoned, others)) {
            Files.setLastModifiedTime(
                    old,
                    FileTime.from(Files.getLastModifiedTime(living).toInstant().minusSeconds(3_700)));
        }
        WholeFile.write(target, input, out -> out.write(bytes("new")));
        assertEquals(List.of(".gearscreen-2.part", ".other.part", "inventory.csv", "report.txt"), names());
    }

    @Test
    void whatTheProgramKeepsForItselfNobodyElseCanRead() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Files.writeString(target, "readable by all, from an earlier version");
        Path link = Files.createSymbolicLink(folder.resolve("link"), target);
        WholeFile.writeOwn(link, out -> out.write(bytes("new")));
        assertEquals("new", Files.readString(target));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(target)));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
