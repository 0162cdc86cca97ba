package gearscreen.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.app.settings.Settings;
import gearscreen.app.settings.SettingsFile;
import gearscreen.app.settings.SettingsFile.Opened;
import gearscreen.fuzz.Target.Promise;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// Any settings file is read, or put aside as it is; what is read is the same after it was saved.
final class SettingsPromise implements Promise {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Override
    public void keep(byte[] bytes) throws IOException {
        Path folder = Files.createTempDirectory("fuzzed");
        Path file = folder.resolve("settings.json");
        try {
            Files.write(file, bytes);
            SettingsFile settings = new SettingsFile(file);
            Opened opened = settings.open(TODAY);
            if (opened.trouble().isPresent()) {
                assertEquals(Settings.FIRST, opened.settings());
                assertTrue(Files.exists(folder.resolve("settings.corrupt-" + TODAY + ".json")));
            } else {
                settings.save(opened.settings());
                assertEquals(
                        opened.settings(), new SettingsFile(file).open(TODAY).settings());
            }
        } finally {
            try (Stream<Path> left = Files.list(folder)) {
                for (Path each : left.toList()) {
                    Files.delete(each);
                }
            }
            Files.delete(folder);
        }
    }

    @Override
    public List<byte[]> seeds() throws IOException {
        Path folder = Files.createTempDirectory("seed");
        Path file = folder.resolve("settings.json");
        new SettingsFile(file)
                .save(Settings.FIRST.withDecideAs("A. B.").withColumns("results", List.of("site", "model")));
        byte[] whole = Files.readAllBytes(file);
        Files.delete(file);
        Files.delete(folder);
        return Stream.concat(
                        Stream.of("{}", "[]", "{\"who\":{\"all\":[{}],\"current\":7}}", "{\"window\":{\"x\":1e400}}")
                                .map(text -> text.getBytes(StandardCharsets.UTF_8)),
                        Stream.of(whole))
                .toList();
    }
}
