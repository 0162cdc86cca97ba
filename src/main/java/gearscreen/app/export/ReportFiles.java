package gearscreen.app.export;

import gearscreen.app.Program;
import gearscreen.app.UnwritableException;
import gearscreen.app.WholeFile;
import gearscreen.inventory.Progress;
import gearscreen.report.ReportContent;
import gearscreen.report.ReportId;
import gearscreen.report.ReportSettings;
import gearscreen.text.Messages;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/// Writes the reports of an order. All places are looked at before any work, and each file appears whole or not at all.
///
/// @param inputs the files of the inventory, which are never written over; none where it came through a pipe
/// @param replace whether files that exist may be replaced
public record ReportFiles(Program program, List<Path> inputs, boolean replace) {
    public ReportFiles {
        inputs = List.copyOf(inputs);
    }

    /// The places are checked against the inputs beforehand.
    private static final Path NO_INPUT = Path.of("no-input");

    /// A file for each part of an order.
    public record Target(ReportOrder.Part part, Path file) {}

    /// Names made of the inventory's, the day and the id of the scan:
    /// `cameras_restricted-equipment_2026-11-24_7c1f.pdf`.
    public static String stem(ReportContent content, LocalDate day) {
        String name = content.scan().inventory().source().name();
        int dot = name.lastIndexOf('.');
        String base = (dot > 0 ? name.substring(0, dot) : name).replaceAll("[^\\p{L}\\p{N} ._-]", "_");
        return (base.length() > 60 ? base.substring(0, 60).strip() : base) + "_restricted-equipment_" + day + "_"
                + ReportId.of(content.scan()).substring(0, 4);
    }

    public static List<Target> targets(ReportOrder order, Path folder, String stem) {
        return order.parts().stream()
                .map(part -> new Target(part, folder.resolve(stem + part.ending())))
                .toList();
    }

    /// @throws UnwritableException for the first file that could not be written
    public void check(List<Target> targets) throws IOException {
        for (Target target : targets) {
            for (Path input : inputs) {
                WholeFile.check(target.file(), input);
            }
            WholeFile.check(target.file(), NO_INPUT, replace);
        }
    }

    /// @param progress told of each file; asked before each file and while it is written
    /// @return the files, in the order of the targets
    /// @throws UnwritableException for the first file that cannot be written; those before it are there
    /// @throws CancellationException where the progress says so; the file in hand is not there then
    public List<Path> write(
            ReportContent content, ReportOrder order, List<Target> targets, ZonedDateTime created, Progress progress)
            throws IOException {
        check(targets);
        List<Path> written = new ArrayList<>();
        for (Target target : targets) {
            stopIfCancelled(progress);
            progress.told(written.size(), targets.size());
            ReportSettings settings = new ReportSettings(
                    Messages.in(target.part().language()), program.name(), program.version(), created, order.include());
            WholeFile.write(
                    target.file(),
                    NO_INPUT,
                    out -> target.part()
                            .format()
                            .report(order.csv())
                            .write(content, settings, new Cancellable(out, progress)));
            written.add(target.file());
        }
        progress.told(targets.size(), targets.size());
        return List.copyOf(written);
    }

    private static void stopIfCancelled(Progress progress) {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
    }

    private static final class Cancellable extends FilterOutputStream {
        private final Progress progress;

        Cancellable(OutputStream out, Progress progress) {
            super(out);
            this.progress = progress;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            stopIfCancelled(progress);
            out.write(bytes, offset, length);
        }
    }
}
