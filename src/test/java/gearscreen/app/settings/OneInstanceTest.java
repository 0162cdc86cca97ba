package gearscreen.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneInstanceTest {
    @TempDir
    Path folder;

    @Test
    void theSecondIsToldThatThereIsOneUntilThatEnds() throws IOException {
        try (OneInstance first = OneInstance.first(folder).orElseThrow()) {
            assertTrue(first != null && OneInstance.first(folder).isEmpty());
        }
        OneInstance.first(folder).orElseThrow().close();
    }

    @Test
    void theFirstIsHandedTheFilesOfTheSecond() throws IOException, InterruptedException {
        BlockingQueue<List<Path>> asked = new LinkedBlockingQueue<>();
        try (OneInstance first = OneInstance.first(folder).orElseThrow()) {
            first.listen(asked::add);
            Path inventory = folder.resolve("été à l’hôtel.csv");
            OneInstance.handOver(folder, List.of(inventory));
            assertEquals(List.of(inventory), asked.poll(30, TimeUnit.SECONDS));
            OneInstance.handOver(folder, List.of());
            assertEquals(List.of(), asked.poll(30, TimeUnit.SECONDS));
        }
    }
}
