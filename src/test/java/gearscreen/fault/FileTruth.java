package gearscreen.fault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.app.edition.Current;
import gearscreen.app.edition.EditionNotice.Kind;
import gearscreen.app.edition.Editions;
import gearscreen.app.settings.Settings;
import gearscreen.app.settings.SettingsFile;
import gearscreen.app.settings.SettingsFile.Opened;
import gearscreen.report.ReportContent;
import gearscreen.watchlist.EditionVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// What reports, settings and editions must be, whatever happened to the process that wrote them.
final class FileTruth {
    private final Place place;
    private final ReportContent content;

    /// By the ending of the file, the deed that wrote it last.
    private final Map<String, Integer> reports = new HashMap<>();

    private EditionVersion inForce;
    private Settings settings = Settings.FIRST;

    FileTruth(Place place) throws IOException {
        this.place = place;
        this.content = ReportContent.of(place.scans(1).getFirst());
        this.inForce = place.editions().bundledVersion();
    }

    void check(Act act, Told told) throws IOException {
        switch (act) {
            case REPORT -> reports(told);
            case UPDATE -> edition(told);
            case SETTINGS -> settings(told);
            case DECIDE, KEEP, IMPORT, MIGRATE, CREATE -> {}
        }
    }

    private void reports(Told told) throws IOException {
        for (int deed = told.saved() - told.deeds() + 1; deed <= told.saved(); deed++) {
            reports.put(ending(deed), deed);
        }
        for (var format : FileDeeds.FORMATS) {
            String ending = format.extension();
            Path file = place.reports().resolve("report." + ending);
            int before = reports.getOrDefault(ending, 0);
            boolean mayBeNew = told.inTheMiddle() && ending(told.begun()).equals(ending);
            if (!Files.exists(file)) {
                assertEquals(0, before, ending + " was there");
                continue;
            }
            if (before > 0 && isReport(file, before)) {
                continue;
            }
            assertTrue(mayBeNew && isReport(file, told.begun()), file + " is not report " + before);
            reports.put(ending, told.begun());
        }
    }

    private static String ending(int deed) {
        return FileDeeds.FORMATS.get(deed % FileDeeds.FORMATS.size()).extension();
    }

    /// The same report made again is the same byte by byte, but for the moment that a workbook is stamped with.
    private boolean isReport(Path file, int deed) throws IOException {
        Path again = Files.createDirectories(place.top().resolve("again"));
        FileDeeds.report(again, content, deed);
        return content(file).equals(content(again.resolve(file.getFileName())));
    }

    private static List<String> content(Path file) throws IOException {
        if (!file.toString().endsWith(".xlsx")) {
            return List.of(Files.readString(file));
        }
        List<String> parts = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : zip.stream().toList()) {
                if (!part.getName().equals("docProps/core.xml")) {
                    parts.add(
                            part.getName() + new String(zip.getInputStream(part).readAllBytes(), UTF_8));
                }
            }
        } catch (ZipException cut) {
            return List.of();
        }
        return parts;
    }

    private void edition(Told told) throws IOException {
        Editions editions = place.editions();
        EditionVersion bundled = editions.bundledVersion();
        EditionVersion old = told.deeds() > 0 ? FileDeeds.inForceAfter(told.saved(), bundled) : inForce;
        Current current = editions.current(Place.TODAY);
        List<Kind> kinds =
                current.notices().stream().map(notice -> notice.kind()).toList();
        assertTrue(!kinds.contains(Kind.DAMAGED) && !kinds.contains(Kind.SET_BACK), kinds::toString);
        inForce = EditionVersion.of(current.watchlist().version()).orElseThrow();
        List<EditionVersion> may =
                told.inTheMiddle() ? List.of(old, FileDeeds.inForceAfter(told.begun(), bundled)) : List.of(old);
        assertTrue(may.contains(inForce), () -> inForce + " is in force instead of one of " + may);
        int accepted = told.saved() / 2;
        assertTrue(
                accepted == 0 || editions.highestSeen().compareTo(new EditionVersion(2026, 12, accepted)) >= 0,
                "what was accepted is remembered");
    }

    /// The first deed after this one: it takes the edition after the highest. 0 where there is none left.
    int nextUpdate() throws IOException {
        Editions editions = place.editions();
        EditionVersion highest = editions.highestSeen();
        int number = highest.equals(editions.bundledVersion()) ? 0 : highest.number();
        return number < Place.EDITIONS ? 2 * number + 2 : 0;
    }

    /// Back to the bundled edition, as on another computer.
    void forgetUpdates() throws IOException {
        try (Stream<Path> files = Files.list(place.home().resolve("watchlist"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.deleteIfExists(place.home().resolve("watchlist-highest-seen.txt"));
        inForce = place.editions().bundledVersion();
    }

    private void settings(Told told) {
        Opened opened = new SettingsFile(place.folders().settingsFile()).open(Place.TODAY);
        assertEquals(Optional.empty(), opened.trouble());
        Settings old = told.deeds() > 0 ? FileDeeds.changed(told.saved()) : settings;
        if (told.inTheMiddle() && opened.settings().equals(FileDeeds.changed(told.begun()))) {
            settings = opened.settings();
        } else {
            assertEquals(old, opened.settings());
            settings = old;
        }
    }
}
