package gearscreen.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The short run: every seed, what longer runs once found, and some damage to each.
class HostileInputTest {
    /// Damaged inputs a target, spread over its seeds.
    private static final int DAMAGED = 300;

    /// What longer runs found, by target; a mended fault stays here.
    private static final Path FOUND = Path.of("src/test/resources/fuzz");

    @ParameterizedTest
    @EnumSource
    @Timeout(120)
    void whateverComesThePromiseIsKept(Target target) throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        target.seeds().forEach(seeds::add);
        Mutations mutations = new Mutations(target.folder().hashCode());
        for (byte[] seed : seeds) {
            judge(target, seed);
            for (int i = 0; i < Math.max(1, DAMAGED / seeds.size()); i++) {
                judge(target, mutations.damage(seed));
            }
        }
    }

    @Test
    void whatWasFoundOnceStaysMended() throws IOException {
        for (Target target : Target.values()) {
            Path folder = FOUND.resolve(target.folder());
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path file : files.sorted().toList()) {
                        judge(target, Files.readAllBytes(file));
                    }
                }
            }
        }
    }

    /// A broken promise is told with the bytes that broke it.
    private static void judge(Target target, byte[] bytes) throws IOException {
        try {
            target.run(bytes);
        } catch (RuntimeException | Error broken) {
            Path kept = Files.createTempFile("broke-" + target.folder() + "-", ".bin");
            Files.write(kept, bytes);
            throw new AssertionError(target + " broke on the bytes in " + kept, broken);
        }
    }
}
