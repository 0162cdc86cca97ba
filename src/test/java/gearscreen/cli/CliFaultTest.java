package gearscreen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.app.Bug;
import gearscreen.app.BundledEdition;
import gearscreen.app.Checks;
import gearscreen.app.Program;
import gearscreen.text.Language;
import gearscreen.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CliFaultTest {
    @Test
    void aBugGetsACodeAndNoTextOfTheInventory() {
        Run run = Run.with(
                new Checks(() -> {
                    throw new IllegalStateException("HIKVISION 10.0.0.5 secret");
                }),
                "watchlist",
                "show");
        assertEquals(3, run.exitCode());
        assertTrue(run.err().matches("(?s)Something went wrong inside the program \\(code [0-9A-F]{8}, .*"), run.err());
        assertEquals(1, run.err().lines().count());
        assertFalse(run.err().contains("10.0.0.5"), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
    }

    @Test
    void theSameBugHasTheSameCodeAndAnotherAnother() {
        assertEquals(Bug.of(fault("a")).code(), Bug.of(fault("b")).code());
        assertFalse(Bug.of(fault("a"))
                .code()
                .equals(Bug.of(new ArithmeticException()).code()));
    }

    private static RuntimeException fault(String message) {
        return new IllegalStateException(message);
    }

    @Test
    void aReaderThatHasGoneEndsTheCommandQuietly() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Cli.run(
                new String[] {"watchlist", "show"},
                closedPipe(),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                BundledEdition.checks(),
                Run.EDITIONS,
                Run.CLOCK,
                Locale.CANADA);
        assertEquals(0, exitCode);
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aFullDiskBehindTheStandardOutputIsSaid() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Cli.run(
                new String[] {"watchlist", "show"},
                new StandardOutput(closedPipe(), true),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                BundledEdition.checks(),
                Run.EDITIONS,
                Run.CLOCK,
                Locale.CANADA);
        assertEquals(2, exitCode);
        assertTrue(
                err.toString(StandardCharsets.UTF_8).contains("free space"),
                () -> err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void nothingMoreIsMadeForAReaderThatHasGone() throws IOException {
        Terminal terminal = new Terminal(
                Messages.in(Language.ENGLISH),
                closedPipe(),
                closedPipe(),
                BundledEdition.checks(),
                Run.EDITIONS,
                Run.CLOCK,
                new Program("GearScreen", "1"));
        AtomicInteger blocks = new AtomicInteger();
        terminal.print(out -> {
            while (blocks.incrementAndGet() < 1_000) {
                out.write(new byte[1 << 16]);
            }
        });
        assertTrue(blocks.get() < 5, "blocks made: " + blocks);
    }

    private static PrintStream closedPipe() {
        return new PrintStream(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("Broken pipe");
                    }
                },
                true,
                StandardCharsets.UTF_8);
    }
}
