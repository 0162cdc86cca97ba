package gearscreen.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.harawata.appdirs.impl.MacOSXAppDirs;
import net.harawata.appdirs.impl.UnixAppDirs;
import net.harawata.appdirs.impl.WindowsAppDirs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {
    @TempDir
    Path folder;

    /// By the XDG Base Directory Specification 0.8.
    @Test
    void onLinuxTheFoldersAreThoseOfXdg() {
        Map<String, String> environment = Map.of(
                "XDG_CONFIG_HOME", "/c",
                "XDG_DATA_HOME", "/d",
                "XDG_STATE_HOME", "/s");
        assertEquals(
                new Folders(Path.of("/c/gearscreen"), Path.of("/d/gearscreen"), Path.of("/s/gearscreen/logs"), false),
                Folders.ofPlatform(new UnixAppDirs(environment), "Linux", environment));
    }

    @Test
    void onLinuxWithoutVariablesTheFoldersLieInTheHome() {
        Path home = Path.of(System.getProperty("user.home"));
        assertEquals(
                new Folders(
                        home.resolve(".config/gearscreen"),
                        home.resolve(".local/share/gearscreen"),
                        home.resolve(".local/state/gearscreen/logs"),
                        false),
                Folders.ofPlatform(new UnixAppDirs(Map.of()), "Linux", Map.of("XDG_STATE_HOME", "relative")));
    }

    @Test
    void onMacOsSettingsLieWithTheData() {
        Path library = Path.of(System.getProperty("user.home"), "Library");
        Path support = library.resolve("Application Support").resolve("GearScreen");
        assertEquals(
                new Folders(support, support, library.resolve("Logs").resolve("GearScreen"), false),
                Folders.ofPlatform(new MacOSXAppDirs(), "Mac OS X", Map.of()));
    }

    @Test
    void onWindowsSettingsRoamAndDataDoNot() {
        Folders folders = Folders.ofPlatform(new WindowsAppDirs(id -> "C:\\" + id), "Windows 11", Map.of());
        // The library joins with the separator of the machine that the test runs on.
        assertEquals(Path.of("C:\\APPDATA", "GearScreen"), folders.settings());
        assertEquals(Path.of("C:\\LOCAL_APPDATA", "GearScreen"), folders.data());
        assertTrue(folders.logs().toString().matches("C:.LOCAL_APPDATA.GearScreen.*Logs"), folders.logs() + "");
    }

    @Test
    void aMarkerBesideTheProgramKeepsEverythingThere() throws IOException {
        assertEquals(Optional.empty(), Folders.beside(Optional.of(folder)));
        Files.createFile(folder.resolve("portable"));
        assertEquals(
                Optional.of(Folders.under(folder.resolve("gearscreen-data"), true)),
                Folders.beside(Optional.of(folder)));
    }

    @Test
    void aFolderAsMarkerHoldsTheDataItself() throws IOException {
        Files.createDirectory(folder.resolve("portable"));
        assertEquals(Optional.of(Folders.under(folder.resolve("portable"), true)), Folders.beside(Optional.of(folder)));
    }

    @Test
    void aNewFolderIsForItsOwnerOnly() throws IOException {
        Path made = folder.resolve("a").resolve("b");
        Folders.make(made);
        Folders.make(made);
        assertTrue(Files.isDirectory(made));
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no POSIX permissions here");
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(made)));
    }

    @Test
    void aFileInTheFoldersPlaceIsToldApart() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThrows(FileAlreadyExistsException.class, () -> Folders.make(file));
    }

    @Test
    void allThatIsRememberedCanBeDeleted() throws IOException {
        Folders own = Folders.under(folder.resolve("gearscreen"), false);
        Folders.make(own.logs());
        Files.writeString(own.settingsFile(), "{}");
        Files.writeString(own.logs().resolve("gearscreen-0.log"), "");
        own.delete();
        assertTrue(Files.notExists(own.data()));
        own.delete();
    }

    @Test
    void aFolderThatWasNamedByHandKeepsWhatIsNotOurs() throws IOException {
        Folders named = Folders.under(folder.resolve("work"), false);
        Folders.make(named.logs());
        Files.writeString(named.settingsFile(), "{}");
        for (String ours : List.of(
                "scans.gearscreen",
                "scans.gearscreen-wal",
                "scans.gearscreen.backup-1-v1",
                "gearscreen.lock",
                "watchlist-highest-seen.txt")) {
            Files.writeString(named.data().resolve(ours), "");
        }
        Files.createDirectories(named.data().resolve("gearscreen-library").resolve("native"));
        Files.createDirectories(named.data().resolve("watchlist"));
        Files.writeString(named.data().resolve("thesis.txt"), "");
        Files.createDirectory(named.data().resolve("library"));
        Files.writeString(named.data().resolve("scans.xlsx"), "");
        named.delete();
        try (var left = Files.list(named.data())) {
            assertEquals(
                    List.of("library", "scans.xlsx", "thesis.txt"),
                    left.map(path -> path.getFileName().toString()).sorted().toList());
        }
    }
}
