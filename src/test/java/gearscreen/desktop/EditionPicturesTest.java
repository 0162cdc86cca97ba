package gearscreen.desktop;

import gearscreen.app.edition.Editions;
import gearscreen.app.settings.Theme;
import gearscreen.desktop.FrameViewModel.Page;
import gearscreen.inventory.Progress;
import gearscreen.review.Disposition;
import gearscreen.store.SaveNote;
import gearscreen.text.Language;
import gearscreen.watchlist.bundle.TestBundles;
import gearscreen.watchlist.load.EditionFile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Pictures of what the list says of itself, into `target/screens/`: another day asked about, an update signed by a key
/// of the test before and after it is taken, and the suppliers of it. Run as `PicturesTest` is.
@Tag("pictures")
@EnabledIfSystemProperty(named = "gearscreen.screens", matches = "true")
@ExtendWith(ApplicationExtension.class)
class EditionPicturesTest {
    private static final Path FOLDER = Path.of("target", "screens");
    private static final List<List<Integer>> SIZES = List.of(List.of(1280, 860, 100), List.of(683, 384, 200));

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    static Path folder;

    private final TestBundles bundles = bundles();

    @SuppressWarnings("NullAway.Init") // TestFX calls start first
    private Stage stage;

    @SuppressWarnings("NullAway.Init") // TestFX calls start first
    private WindowFixture fixture;

    private static TestBundles bundles() {
        try {
            return new TestBundles("2026.12.1")
                    .change(EditionFile.LABELS, "\"brand\": \"Amcrest\"", "\"brand\": \"Amcrest Two\"")
                    .change(EditionFile.SUPPLIERS, "\"text\": \"Hikvision\"", "\"text\": \"Hikvision Seven\"");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Start
    void start(Stage shown) {
        stage = shown;
        fixture = WindowFixture.over(
                shown, folder, new Editions(folder.resolve("editions"), folder.resolve("highest"), bundles.reader()));
    }

    @Test
    void picturesWhatTheListSaysOfItself() throws TimeoutException, IOException {
        Files.createDirectories(FOLDER);
        Path update = Files.write(folder.resolve("update.zip"), bundles.bytes());
        fixture.scanSample();
        WindowFixture.onFx(() -> fixture.desk.asOf.enter("2018-11-24"));
        WindowFixture.waitFor(() -> fixture.desk
                .scan()
                .result()
                .get()
                .filter(result -> result.asOf().getYear() == 2018)
                .isPresent());
        everyLook("as-of");
        fixture.desk
                .memory
                .kept()
                .store()
                .save(
                        fixture.desk.scan().result().get().orElseThrow(),
                        new SaveNote("", Instant.parse("2026-11-12T15:00:00Z"), 0),
                        Progress.none());
        WindowFixture.onFx(() -> fixture.desk.asOf.enter("30 February"));
        everyLook("as-of-refused");
        WindowFixture.onFx(fixture.desk.asOf::backToToday);
        WindowFixture.waitFor(() -> fixture.desk
                .scan()
                .result()
                .get()
                .filter(result -> result.asOf().getYear() == 2026)
                .isPresent());
        WindowFixture.onFx(() -> fixture.desk.review.form().by().set("A. Tester"));
        WindowFixture.onFx(() -> fixture.desk.review.decide(Disposition.CONFIRMED));
        WindowFixture.onFx(() -> fixture.desk.open(update));
        WindowFixture.waitFor(() -> fixture.desk.data().preview().get().isPresent() && fixture.shows("#update-accept"));
        everyLook("update-preview");
        WindowFixture.onFx(() -> fixture.desk.data().accept());
        everyLook("data-updated", Page.DATA);
        for (Language language : Language.values()) {
            wholePage("data-whole", language);
        }
        WindowFixture.onFx(
                () -> fixture.desk.data().compare(fixture.desk.data().others().getFirst()));
        WindowFixture.waitFor(() -> fixture.shows("#data-changes-back"));
        everyLook("data-changes");
        WindowFixture.onFx(() -> fixture.desk.suppliers().show("dahua"));
        everyLook("suppliers-updated", Page.SUPPLIERS);
    }

    private void everyLook(String screen, Page page) throws IOException {
        WindowFixture.onFx(() -> fixture.desk.frame.go(page));
        everyLook(screen);
    }

    private void everyLook(String screen) throws IOException {
        for (Language language : Language.values()) {
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                for (List<Integer> size : SIZES) {
                    picture(screen, language, theme, size);
                }
            }
        }
    }

    private void picture(String screen, Language language, Theme theme, List<Integer> size) throws IOException {
        Image[] taken = new Image[1];
        WindowFixture.onFx(() -> {
            fixture.desk.look().language().set(language);
            fixture.desk.look().theme().set(theme);
            fixture.desk.look().setTextSize(size.get(2));
            stage.setWidth(size.get(0));
            stage.setHeight(size.get(1));
        });
        WindowFixture.onFx(() -> taken[0] = fixture.scene().snapshot(null));
        write(taken[0], String.join("_", screen, language.code(), theme.id(), size.get(0) + "-" + size.get(2)));
    }

    /// The page also below what the window has room for.
    private void wholePage(String screen, Language language) throws IOException {
        Image[] taken = new Image[1];
        WindowFixture.onFx(() -> {
            fixture.desk.look().language().set(language);
            fixture.desk.look().theme().set(Theme.LIGHT);
            fixture.desk.look().setTextSize(100);
        });
        WindowFixture.onFx(
                () -> taken[0] = fixture.scene().getRoot().lookup("#data").snapshot(null, null));
        write(taken[0], String.join("_", screen, language.code()));
    }

    private static void write(Image image, String name) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        ImageIO.write(copy, "png", FOLDER.resolve(name + ".png").toFile());
    }
}
