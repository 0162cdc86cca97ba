package gearscreen.fault;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/// A disk of its own with little room, in memory. Only an administrator of a Linux machine can have one; elsewhere the
/// test is skipped.
record SmallDisk(Path folder) implements AutoCloseable {
    static SmallDisk mount(Path folder, int kilobytes) throws IOException, InterruptedException {
        boolean linux = System.getProperty("os.name", "").equals("Linux");
        Assumptions.assumeTrue(
                linux && run("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "tmpfs", folder.toString()),
                "no disk in memory can be mounted here: only an administrator of a Linux machine may");
        return new SmallDisk(folder);
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    /// Leaves no room at all.
    Path fill() throws IOException {
        Path filler = folder.resolve("filler");
        try (OutputStream out = Files.newOutputStream(filler)) {
            for (int size = 1 << 16; size > 0; size /= 2) {
                fill(out, size);
            }
        }
        return filler;
    }

    private static void fill(OutputStream out, int size) {
        try {
            while (true) {
                out.write(new byte[size]);
            }
        } catch (IOException full) {
            // That is what was wanted.
        }
    }

    void readOnly(boolean on) throws IOException, InterruptedException {
        if (!run("mount", "-o", on ? "remount,ro" : "remount,rw", folder.toString())) {
            throw new IOException("cannot be mounted anew: " + folder);
        }
    }

    @Override
    public void close() {
        try {
            if (!run("umount", folder.toString())) {
                run("umount", "-l", folder.toString());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
