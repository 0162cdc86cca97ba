package gearscreen.fault;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/// Starts the program, kills it in the middle of what it does, and looks what is left, again and again.
final class Kills {
    /// No JavaFX, and started quickly rather than run quickly.
    private static final List<String> JAVA = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-Xmx256m",
            "--enable-native-access=ALL-UNNAMED");

    private final Place place;
    private final Random random;
    private final StoreTruth store;
    private final FileTruth files;
    private final Leftovers leftovers;
    private final Map<Act, Integer> next = new EnumMap<>(Act.class);

    /// Nanoseconds that a deed took lately, from the first word of it to the last.
    private final Map<Act, Long> length = new EnumMap<>(Act.class);

    private final Map<Act, Integer> inTheMiddle = new EnumMap<>(Act.class);

    /// @param seed the same gives the same moments, as far as the machine runs the same
    Kills(Path folder, long seed) throws IOException {
        this.place = new Place(folder);
        this.random = new Random(seed);
        place.prepare();
        this.store = new StoreTruth(place);
        this.files = new FileTruth(place);
        this.leftovers = new Leftovers(place);
    }

    /// How many kills of each act hit a deed that was begun and not yet saved.
    Map<Act, Integer> inTheMiddle() {
        return inTheMiddle;
    }

    /// How many files were left by processes that were killed; all of them are gone by now.
    int left() {
        return leftovers.found();
    }

    void once(Act act) throws IOException, InterruptedException {
        int first = first(act);
        Told told = kill(act, first);
        if (!told.other().isEmpty()) {
            throw new AssertionError(act + ": " + String.join("\n", told.other()));
        }
        next.put(act, told.begun() + 1);
        if (told.inTheMiddle()) {
            inTheMiddle.merge(act, 1, Integer::sum);
        }
        store.check(act, told);
        files.check(act, told);
        leftovers.check();
    }

    private int first(Act act) throws IOException {
        return switch (act) {
            case MIGRATE -> store.version() + 1;
            case UPDATE -> {
                if (files.nextUpdate() == 0) {
                    files.forgetUpdates();
                }
                yield files.nextUpdate();
            }
            case DECIDE, KEEP, IMPORT, REPORT, SETTINGS, CREATE -> next.getOrDefault(act, 1);
        };
    }

    private static int last(Act act) {
        return act == Act.UPDATE ? 2 * Place.EDITIONS + 1 : Integer.MAX_VALUE;
    }

    private Told kill(Act act, int first) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JAVA);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                KilledProgram.class.getName(),
                place.top().toString(),
                act.name(),
                Integer.toString(first),
                Integer.toString(last(act)),
                Integer.toString(store.version())));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            // The first deed loads classes and takes longer; it is killed now and then, like any other.
            int deeds = random.nextInt(6);
            long begun = 0;
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                lines.add(line);
                if (line.startsWith(KilledProgram.SAVED)) {
                    length.merge(act, System.nanoTime() - begun, (old, now) -> (3 * old + now) / 4);
                } else if (line.startsWith(KilledProgram.BEGUN)) {
                    begun = System.nanoTime();
                    if (deeds-- == 0) {
                        LockSupport.parkNanos(
                                (long) (random.nextDouble() * 1.1 * length.getOrDefault(act, 5_000_000L)));
                        break;
                    }
                }
            }
            // Through its handle: killed by the process itself, what it has said would be thrown away.
            process.toHandle().destroyForcibly();
            said.lines().forEach(lines::add);
        }
        process.waitFor();
        return Told.of(lines);
    }

    /// @param args how many kills, a seed or 0 for any, and maybe one act; all acts take turns otherwise
    public static void main(String[] args) throws IOException, InterruptedException {
        int kills = Integer.parseInt(args[0]);
        long given = args.length > 1 ? Long.parseLong(args[1]) : 0;
        long seed = given == 0 ? System.nanoTime() : given;
        Act[] acts = args.length > 2 ? new Act[] {Act.valueOf(args[2])} : Act.values();
        Path folder = Files.createTempDirectory("kills");
        System.out.println(kills + " kills with seed " + seed + " in " + folder);
        long begun = System.nanoTime();
        Kills run = new Kills(folder, seed);
        Map<Act, Integer> done = new EnumMap<>(Act.class);
        for (int i = 0; i < kills; i++) {
            Act act = acts[i % acts.length];
            try {
                run.once(act);
            } catch (AssertionError | IOException e) {
                throw new AssertionError("kill " + i + ", " + act + ", seed " + seed + ", see " + folder, e);
            }
            done.merge(act, 1, Integer::sum);
            if (i % 50 == 49) {
                System.out.println((i + 1) + " " + done);
            }
        }
        System.out.println("kills by act: " + done);
        System.out.println("of these in the middle of a deed: " + run.inTheMiddle());
        System.out.println(run.left() + " files were left behind and are gone");
        System.out.println("nothing was lost, in " + (System.nanoTime() - begun) / 1_000_000_000 + " seconds");
    }
}
