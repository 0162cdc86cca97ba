package gearscreen.cli;

import gearscreen.app.BundledEdition;
import gearscreen.app.Checks;
import gearscreen.app.edition.Editions;
import gearscreen.watchlist.bundle.BundleReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One run of the command line inside the test, on 24 November 2026, on an English computer.
///
/// @param out what went to the standard output, read as UTF-8
record Run(int exitCode, String out, String err) {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T14:02:00Z"), ZoneOffset.UTC);

    /// Of this computer only what came with the program.
    static final Editions EDITIONS = new Editions(
            Path.of("target/no-editions"),
            Path.of("target/no-editions/highest"),
            new BundleReader(List.of(), Optional.empty()));

    private static final Checks CHECKS = BundledEdition.checks();

    static Run of(String... args) {
        return with(CHECKS, args);
    }

    static Run with(Editions editions, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Cli.run(
                args,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                editions,
                CLOCK,
                Locale.CANADA);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static Run with(Checks checks, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        // The standard output of an old console: results have to be UTF-8 all the same.
        int exitCode = Cli.run(
                args,
                new PrintStream(out, true, StandardCharsets.ISO_8859_1),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                checks,
                EDITIONS,
                CLOCK,
                Locale.CANADA);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
