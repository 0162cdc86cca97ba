package gearscreen.cli;

import gearscreen.app.Checks;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;

/// One run of the command line inside the test, on 24 November 2026, on an English computer.
///
/// @param out what went to the standard output, read as UTF-8
record Run(int exitCode, String out, String err) {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T14:02:00Z"), ZoneOffset.UTC);

    private static final Checks CHECKS = new Checks();

    static Run of(String... args) {
        return with(CHECKS, args);
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
                CLOCK,
                Locale.CANADA);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
