package gearscreen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeveralFilesTest {
    private static final String CAMERAS =
            "Vendor,Model,MAC\nHikvision,DS-2CD2143G2,44:19:B6:01:00:11\nAxis,P3245-V,AC:CC:8E:01:00:09\n";
    private static final String SWITCH = "IP,MAC Address,Name\n10.0.0.7,44-19-B6-01-00-11,cam-lobby\n";

    @TempDir
    Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void reportNamesFileAndLine() throws IOException {
        Run run = Run.of("check", file("cameras.csv", CAMERAS), file("switch.csv", SWITCH));
        assertEquals(1, run.exitCode());
        assertTrue(run.out().contains("[!] Lines 2 (cameras.csv), 2 (switch.csv): Hikvision DS-2CD2143G2"), run::out);
        assertTrue(run.out().contains("Lines: 5 = 2 items + 1 merged + 2 skipped + 0 with problems"), run::out);
    }

    @Test
    void csvReportHasTheFilesOfTheLines() throws IOException {
        Run run = Run.of("check", "--format", "csv", file("cameras.csv", CAMERAS), file("switch.csv", SWITCH));
        assertTrue(run.out().contains("2 2,"), run::out);
        assertTrue(run.out().contains("cameras.csv | switch.csv"), run::out);
    }

    @Test
    void jsonReportFollowsItsSchema() throws IOException {
        Run run = Run.of(
                "check",
                "--format",
                "json",
                "--include",
                "all",
                file("cameras.csv", CAMERAS),
                file("switch.csv", SWITCH),
                file("copy.csv", SWITCH));
        try (InputStream bytes = Objects.requireNonNull(
                SeveralFilesTest.class.getResourceAsStream("/gearscreen/schema/check.schema.json"))) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(bytes.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
            assertEquals(List.of(), schema.validate(run.out(), InputFormat.JSON));
        }
        assertTrue(run.out().contains("\"firstLine\":4") || run.out().contains("\"firstLine\" : 4"), run::out);
        assertTrue(run.err().contains("copy.csv holds the very same as switch.csv and was read once."), run::err);
    }

    @Test
    void dashIsTheStandardInput() throws IOException {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(CAMERAS.getBytes(StandardCharsets.UTF_8)));
            Run run = Run.of("check", "-", file("switch.csv", SWITCH));
            assertTrue(run.out().contains("2 (-), 2 (switch.csv)"), run::out);
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void resultGoesOverNoneOfTheFiles() throws IOException {
        String second = file("switch.csv", SWITCH);
        Run run = Run.of("check", "--output", second, file("cameras.csv", CAMERAS), second);
        assertTrue(run.exitCode() > 1, () -> "exit code " + run.exitCode());
        assertEquals(SWITCH, Files.readString(Path.of(second)));
    }

    @Test
    void sheetsThatWereNotReadAreNamed() {
        String workbook = Path.of("src/test/resources/inventories/workbooks/classeur_libreoffice.xlsx")
                .toString();
        Run run = Run.of("check", workbook);
        assertTrue(
                run.err()
                        .contains("classeur_libreoffice.xlsx: sheet Inventaire was read. 2 sheets were not: Couverture,"
                                + " Listes. Choose another with --sheet NAME."),
                run::err);
        Run asked = Run.of("inspect", workbook, "--sheet", "Listes");
        assertTrue(asked.out().contains("Sheet: Listes"), asked::out);
        Run unknown = Run.of("inspect", workbook, "--sheet", "Cameras");
        assertTrue(
                unknown.err().contains("has no sheet Cameras. Its sheets are: Couverture, Inventaire, Listes."),
                unknown::err);
    }
}
