package gearscreen.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;

import gearscreen.fuzz.Target.Promise;
import gearscreen.watchlist.own.OwnListReader;
import gearscreen.watchlist.own.UnusableListException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// A list of one's own is read or refused with a reason. The first byte chooses the ending of the file's name.
final class OwnListPromise implements Promise {
    private static final List<String> ENDINGS = List.of(".csv", ".json", ".txt");
    private static final int LARGEST_SEED = 8_000;

    @Override
    public void keep(byte[] bytes) throws IOException {
        if (bytes.length == 0) {
            return;
        }
        Path file = Files.createTempFile("fuzzed", ENDINGS.get(Byte.toUnsignedInt(bytes[0]) % ENDINGS.size()));
        try {
            Files.write(file, Arrays.copyOfRange(bytes, 1, bytes.length));
            OwnListReader.read(file);
        } catch (UnusableListException refused) {
            assertFalse(refused.reason().id().isBlank());
        } finally {
            Files.delete(file);
        }
    }

    @Override
    public List<byte[]> seeds() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/lists"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                byte[] whole = Files.readAllBytes(file);
                String name = file.getFileName().toString();
                int ending = ENDINGS.indexOf(name.substring(Math.max(0, name.lastIndexOf('.'))));
                byte[] start = Arrays.copyOf(whole, Math.min(whole.length, LARGEST_SEED));
                byte[] seed = new byte[start.length + 1];
                seed[0] = (byte) Math.max(0, ending);
                System.arraycopy(start, 0, seed, 1, start.length);
                seeds.add(seed);
            }
        }
        return seeds;
    }
}
