import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Measures how the packaged program starts: what is compared runs in turn, the medians and their ratios are printed.
/// Linux, with a display (`xvfb-run -a java …` where there is none).
///
/// Usage: `java src/jpackage/measure/StartTimes.java IMAGE [RUNS]`, IMAGE being `target/image/gearscreen` or
/// `/opt/gearscreen`
public final class StartTimes {
    private static final String WITHOUT_CACHE = "-XX:AOTMode=off";

    private final Path image;
    private final Path work;
    private final Map<String, List<Long>> times = new LinkedHashMap<>();

    private StartTimes(Path image, Path work) {
        this.image = image;
        this.work = work;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("gearscreen-start");
        StartTimes times = new StartTimes(Path.of(args[0]).toAbsolutePath(), work);
        times.measure(args.length > 1 ? Integer.parseInt(args[1]) : 15);
        times.print();
    }

    private void measure(int runs) throws IOException, InterruptedException {
        Path project = Path.of(System.getProperty("user.dir"));
        String sample = project.resolve("data/samples/sample-inventory.csv").toString();
        String java = image.resolve("lib/runtime/bin/java").toString();
        List<String> empty = emptyWindow(project, java);
        String program = image.resolve("bin/gearscreen").toString();
        for (int i = 0; i <= runs; i++) {
            boolean counts = i > 0;
            wall(counts, "java -version", List.of(java, "-version"));
            wall(counts, "gearscreen check", List.of(program, "check", sample));
            wall(counts, "gearscreen --version", List.of(program, "--version"));
            told(counts, "first frame", "", List.of(program, "--self-time"));
            told(counts, "first frame without cache", WITHOUT_CACHE, List.of(program, "--self-time"));
            told(counts, "empty window with cache", "", empty);
        }
    }

    private void print() {
        times.forEach((name, all) -> System.out.printf("%-28s %6d ms  of %d%n", name, median(name), all.size()));
        ratio("gearscreen check", "java -version", 3.0);
        ratio("gearscreen --version", "java -version", 3.0);
        ratio("first frame", "first frame without cache", 0.65);
        ratio("first frame", "empty window with cache", 1.3);
    }

    private void ratio(String of, String to, double most) {
        System.out.printf("%s / %s = %.2f, asked for is %.2f%n", of, to, (double) median(of) / median(to), most);
    }

    private long median(String name) {
        long[] sorted = times.get(name).stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /// The empty window on the same runtime, trained like the program.
    private List<String> emptyWindow(Path project, String java) throws IOException, InterruptedException {
        Path theme;
        try (Stream<Path> jars = Files.list(image.resolve("lib/app"))) {
            theme = jars.filter(jar -> jar.getFileName().toString().startsWith("atlantafx"))
                    .findFirst()
                    .orElseThrow();
        }
        Path classes = Files.createDirectories(work.resolve("classes"));
        Path jar = work.resolve("empty.jar");
        tool(
                "javac",
                "--module-path",
                project.resolve("target/javafx").toString(),
                "--add-modules",
                "javafx.controls",
                "-cp",
                theme.toString(),
                "-d",
                classes.toString(),
                project.resolve("src/jpackage/measure/EmptyWindow.java").toString());
        tool("jar", "--create", "--file", jar.toString(), "-C", classes.toString(), ".");
        Path cache = work.resolve("empty.aot");
        List<String> command = List.of(
                java,
                "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-XX:+UseCompactObjectHeaders",
                "-Djava.awt.headless=true",
                "-cp",
                jar + ":" + theme,
                "EmptyWindow");
        run("", with(command, "-XX:AOTCacheOutput=" + cache));
        if (!Files.exists(cache)) {
            throw new IllegalStateException("no cache was made: " + cache);
        }
        System.out.println("Cache of the empty window: " + Files.size(cache) / 1_000_000 + " MB.");
        return with(command, "-XX:AOTCache=" + cache);
    }

    private static List<String> with(List<String> command, String option) {
        List<String> all = new ArrayList<>(command);
        all.add(1, option);
        return all;
    }

    private static void tool(String name, String... arguments) {
        if (ToolProvider.findFirst(name).orElseThrow().run(System.out, System.err, arguments) != 0) {
            throw new IllegalStateException(name + " failed: " + Arrays.toString(arguments));
        }
    }

    private void wall(boolean counts, String name, List<String> command) throws IOException, InterruptedException {
        long began = System.nanoTime();
        run("", command);
        add(counts, name, (System.nanoTime() - began) / 1_000_000);
    }

    /// The program itself says when its first picture was there.
    private void told(boolean counts, String name, String options, List<String> command)
            throws IOException, InterruptedException {
        long began = System.currentTimeMillis();
        long drawn = Long.parseLong(run(options, command).strip().lines().toList().getLast());
        add(counts, name, drawn - began);
    }

    private void add(boolean counts, String name, long millis) {
        if (counts) {
            times.computeIfAbsent(name, _ -> new ArrayList<>()).add(millis);
        }
    }

    private String run(String options, List<String> command) throws IOException, InterruptedException {
        Path out = work.resolve("out.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        if (!options.isEmpty()) {
            builder.environment().put("JAVA_TOOL_OPTIONS", options);
        }
        Process process = builder.start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("did not end: " + command);
        }
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
