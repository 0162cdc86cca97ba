package gearscreen.cli;

import gearscreen.app.Checks;
import gearscreen.app.Program;
import gearscreen.app.edition.Editions;
import gearscreen.inventory.Inventory;
import gearscreen.inventory.InventoryPart;
import gearscreen.inventory.UnreadableInventoryException;
import gearscreen.inventory.VisibleText;
import gearscreen.report.LayoutFacts;
import gearscreen.report.ReportSettings;
import gearscreen.report.Wording;
import gearscreen.store.StoreException;
import gearscreen.text.Messages;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// What every command works with: the language, the two streams, the checks and the clock.
///
/// @param out results, always as UTF-8
/// @param err messages
public record Terminal(
        Messages messages,
        PrintStream out,
        PrintStream err,
        Checks checks,
        Editions editions,
        Clock clock,
        Program program) {
    private static final int LONGEST_MESSAGE = 8_000;

    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    public interface Reading<T> {
        T result() throws IOException;
    }

    public String say(String key, Object... facts) {
        return messages.text(key, facts);
    }

    /// One line, whatever a file name holds that stands in the sentence.
    public void tell(String sentence) {
        err.println(VisibleText.of(sentence, LONGEST_MESSAGE));
    }

    /// Rows that nobody has looked at are not to be taken for checked ones.
    void tellNotRead(Inventory inventory) {
        Wording wording = new Wording(messages);
        for (InventoryPart part : inventory.parts()) {
            String name = part.source().name();
            part.layout()
                    .sheet()
                    .filter(sheet -> !sheet.others().isEmpty())
                    .ifPresent(sheet -> tell(messages.count(
                            "cli.otherSheets",
                            sheet.others().size(),
                            name,
                            sheet.name(),
                            LayoutFacts.others(sheet, wording))));
            for (String copy : part.copies()) {
                tell(say("cli.sameFile", copy, name));
            }
        }
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public ReportSettings settings(ReportSettings.Include include) {
        return settings(messages, include);
    }

    /// @param said the language of the report, which need not be that of the messages
    public ReportSettings settings(Messages said, ReportSettings.Include include) {
        return new ReportSettings(
                said,
                program.name(),
                program.version(),
                ZonedDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS),
                include);
    }

    /// Work on a file. What the disk or the memory refuses becomes a sentence that names the file.
    ///
    /// @throws UnreadableInventoryException as the work does
    public <T> T reading(String file, Reading<T> work) throws UnreadableInventoryException {
        try {
            return work.result();
        } catch (UnreadableInventoryException e) {
            throw e;
        } catch (StoreException e) {
            throw new Refusal(refused(e));
        } catch (IOException e) {
            throw new Refusal(say("cli.error.brokeOff", file));
        } catch (OutOfMemoryError e) {
            throw new Refusal(say("cli.error.memory", file));
        }
    }

    /// Why a file of kept scans cannot be used.
    String refused(StoreException e) {
        return say(
                "store.refused." + e.reason().id(),
                e.file().toString(),
                String.valueOf(e.file().toAbsolutePath().getParent()));
    }

    /// Writes a result. Where the reader of a pipe has gone (`| head`) it ends quietly: nobody wants the rest.
    public void print(Content content) throws IOException {
        try {
            OutputStream buffered = new BufferedOutputStream(new Pipe(out), 1 << 16);
            content.write(buffered);
            buffered.flush();
        } catch (ReaderGoneException e) {
            out.flush();
        }
        if (out instanceof StandardOutput file && file.intoFile() && file.checkError()) {
            throw new Refusal(say("cli.error.output"));
        }
    }

    public void print(List<String> lines) throws IOException {
        print(bytes -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
            for (String line : lines) {
                writer.write(line);
                writer.write('\n');
            }
            writer.flush();
        });
    }

    /// A print stream keeps its errors to itself; this asks it after every block.
    private static final class Pipe extends OutputStream {
        private final PrintStream out;

        Pipe(PrintStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
        }

        @Override
        public void write(byte[] block, int offset, int length) throws IOException {
            out.write(block, offset, length);
            if (out.checkError()) {
                throw new ReaderGoneException();
            }
        }

        @Override
        public void flush() {
            out.flush();
        }
    }

    private static final class ReaderGoneException extends IOException {
        private static final long serialVersionUID = 1;
    }
}
