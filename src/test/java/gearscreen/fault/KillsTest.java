package gearscreen.fault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The short run; see the page on security for the long one.
class KillsTest {
    @Test
    @Timeout(120)
    void whatWasCalledSavedIsThereAfterAKill(@TempDir Path folder) throws IOException, InterruptedException {
        long seed = new Random().nextLong();
        Kills kills = new Kills(folder, seed);
        for (Act act : Act.values()) {
            try {
                kills.once(act);
            } catch (AssertionError e) {
                throw new AssertionError("with seed " + seed + " during " + act, e);
            }
        }
    }
}
