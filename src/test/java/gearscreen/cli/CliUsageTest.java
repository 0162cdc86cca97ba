package gearscreen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliUsageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    check                                     | Something is missing: FILE. See: gearscreen check --help
                    inspect a.csv b.csv                       | “b.csv” is one argument too many. Put quotes around a name with spaces. See: gearscreen inspect --help
                    check a.csv --colour                      | There is no option --colour. See: gearscreen check --help
                    check a.csv --format                      | Something is missing: --format. See: gearscreen check --help
                    check a.csv --format docx                  | --format cannot be “docx”. It is one of: text, csv, html, pdf, xlsx, json, sarif, junit, email, worksheet, worksheet-html, letters.
                    check a.csv --output b --output c     | --output is given twice. See: gearscreen check --help
                    check a.csv --include none                | --include cannot be “none”. It is one of: flagged, all.
                    check a.csv --fail-on always              | --fail-on cannot be “always”. It is one of: any, may-apply, applies, never.
                    check a.csv --lang de                     | --lang cannot be “de”. It is one of: en, fr.
                    check a.csv --as-of 24.11.2026            | “24.11.2026” is not a date. Write it as YYYY-MM-DD, for example 2026-11-24.
                    check a.csv --as-of 2026-02-30            | “2026-02-30” is not a date. Write it as YYYY-MM-DD, for example 2026-11-24.
                    check a.csv --map vendor                  | “vendor” does not map a column. Write it as FIELD=COLUMN, for example vendor=Make.
                    inspect a.csv --rows -1                   | --rows cannot be “-1”. It is a number from 0 on, or all.
                    inspect a.csv --rows some                 | --rows cannot be “some”. It is a number from 0 on, or all.
                    watchlist                                 | Say what to do: show, verify, diff, update, make-bundle.
                    watchlist show acme                       | The watchlist has no supplier and no directive “acme”. See: gearscreen watchlist show
                    --lang en                                 | Say what to do: check, inspect, lookup, verify, compare, scans, watchlist.
                    chekc a.csv                               | There is no command “chekc”. There are: check, inspect, lookup, verify, compare, scans, watchlist. See: gearscreen --help
                    lookup                                    | Something is missing: TEXT. See: gearscreen lookup --help
                    """)
    void aWrongCommandGetsOneSentenceAndExitCodeTwo(String command, String sentence) {
        Run run = Run.of(command.split(" "));
        assertEquals(List.of(sentence), run.err().lines().toList());
        assertEquals("", run.out());
        assertEquals(2, run.exitCode());
    }

    @Test
    void anUnknownProfileOrFieldIsAnsweredWithThoseThatThereAre() {
        Run profile = Run.of("check", "a.csv", "--profile", "ca-private-business,ca-private");
        assertEquals(2, profile.exitCode());
        assertTrue(
                profile.err().startsWith("There is no organisation profile “ca-private”. There are: "), profile.err());
        assertTrue(profile.err().contains("us-federal-contractor"), profile.err());
        Run field = Run.of("check", "a.csv", "--map", "maker=Make");
        assertEquals(2, field.exitCode());
        assertTrue(
                field.err().startsWith("There is no field “maker”. There are: vendor, brand, macVendor, model"),
                field.err());
    }

    @Test
    void complaintsAreInTheLanguageAsked() {
        assertEquals(
                "Il manque quelque chose\u00A0: FILE. Voir\u00A0: gearscreen check --help",
                Run.of("check", "--lang", "fr").err().strip());
        assertEquals(
                "Il n’y a pas d’option --couleur. Voir\u00A0: gearscreen check --help",
                Run.of("check", "a.csv", "--couleur", "--lang=fr").err().strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "check --help",
                "inspect --help",
                "lookup -h",
                "watchlist --help",
                "watchlist show -h",
                "watchlist verify -h",
                "watchlist diff -h",
                "watchlist update -h",
                "watchlist make-bundle -h"
            })
    void helpIsThereInBothLanguages(String command) {
        Run english = Run.of(command.split(" "));
        Run french = Run.of((command + " --lang fr").split(" "));
        assertEquals(0, english.exitCode());
        assertEquals("", english.err());
        assertTrue(english.out().contains("Usage:"), english.out());
        assertTrue(french.out().contains("Usage\u00A0:"), french.out());
        assertFalse(french.out().contains("Show this help"), french.out());
    }

    @Test
    void helpNamesEveryOptionOfCheck() {
        String help = Run.of("check", "--help").out();
        for (String option :
                List.of("--profile", "--as-of", "--format", "--output", "--include", "--map", "--fail-on", "--lang")) {
            assertTrue(help.contains(option), option);
        }
    }

    @Test
    void versionNamesTheProgramAndTheWatchlist() {
        Run run = Run.of("--version");
        assertEquals(0, run.exitCode());
        List<String> lines = run.out().lines().toList();
        assertTrue(lines.getFirst().startsWith("GearScreen "));
        assertTrue(lines.getLast().matches("Watchlist version \\S+ of \\d{4}-\\d{2}-\\d{2}"), run.out());
    }
}
