package gearscreen.bench;

import gearscreen.screening.known.Knowledge;
import gearscreen.screening.rule.MakerReading;
import gearscreen.screening.rule.MakerRules;
import gearscreen.watchlist.MacRegistry;
import gearscreen.watchlist.Watchlist;
import gearscreen.watchlist.Wording;
import gearscreen.watchlist.load.WatchlistLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Makers' names per second, one thread, all distinct, against Jaro-Winkler by brute force over the same list of names.
///
/// The names asked for are the registrants of the IEEE registry, each with a running number, so that none comes twice
/// and nothing is remembered.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class NamesBenchmark {
    private final JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    private final List<String> aliases = new ArrayList<>();
    private List<String> asked = List.of();
    private MakerRules rules;
    private int next;

    @Setup
    public void prepare() {
        Watchlist watchlist = WatchlistLoader.bundled();
        rules = new MakerRules(new Knowledge(watchlist, Wording.bundled()));
        watchlist.suppliers()
                .values()
                .forEach(supplier ->
                        supplier.names().forEach(name -> aliases.add(name.text().toLowerCase(Locale.ROOT))));
        watchlist.labels()
                .forEach(label -> label.names().forEach(name -> aliases.add(name.toLowerCase(Locale.ROOT))));
        asked = MacRegistry.bundled().registrants();
        rules.read("Autec GmbH");
    }

    private String name() {
        int at = next++;
        return asked.get(at % asked.size()) + " " + at;
    }

    @Benchmark
    public MakerReading rules() {
        return rules.read(name());
    }

    @Benchmark
    public double jaroWinklerByBruteForce() {
        String name = name().toLowerCase(Locale.ROOT);
        double best = 0;
        for (String alias : aliases) {
            best = Math.max(best, similarity.apply(name, alias));
        }
        return best;
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(NamesBenchmark.class.getSimpleName())
                        .build())
                .run();
    }
}
