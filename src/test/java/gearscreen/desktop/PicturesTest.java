package gearscreen.desktop;

import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.app.settings.Theme;
import gearscreen.desktop.FrameViewModel.Page;
import gearscreen.desktop.rows.Show;
import gearscreen.inventory.Progress;
import gearscreen.review.Disposition;
import gearscreen.review.Review;
import gearscreen.store.SaveNote;
import gearscreen.store.StoreException;
import gearscreen.text.Language;
import gearscreen.watchlist.Applicability;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Writes a picture of every screen, in each language, theme and size, into `target/screens/`, for people to look at:
/// `mvn test -Dtest=PicturesTest -Dgearscreen.screens=true`, or of some only with their names in place of `true`.
@Tag("pictures")
@EnabledIfSystemProperty(named = "gearscreen.screens", matches = ".+")
@ExtendWith(ApplicationExtension.class)
class PicturesTest {
    private static final Path FOLDER = Path.of("target", "screens");

    private static final List<String> WANTED =
            List.of(System.getProperty("gearscreen.screens", "true").split(",", -1));

    /// Width, height, text size in percent.
    private record Size(int width, int height, int text) {
        String said() {
            return width + "x" + height + "-" + text;
        }
    }

    private static final List<Size> SIZES = List.of(
            new Size(1280, 860, 100), new Size(900, 600, 100), new Size(1280, 860, 150), new Size(683, 384, 200));

    @SuppressWarnings("NullAway.Init") // TestFX calls start first
    private Stage stage;

    @SuppressWarnings("NullAway.Init") // TestFX calls start first
    private WindowFixture fixture;

    @Start
    void start(Stage shown) {
        stage = shown;
        fixture = new WindowFixture(shown, FOLDER.toAbsolutePath());
    }

    @Test
    void picturesEveryScreen() throws TimeoutException, IOException {
        Files.createDirectories(FOLDER);
        everyLook("start");
        WindowFixture.onFx(() -> fixture.window.commands().get("sample").run());
        WindowFixture.waitFor(() -> fixture.shows("#scan"));
        everyLook("columns");
        WindowFixture.onFx(() -> fixture.desk.profiles.choose(
                fixture.desk.profiles.all().stream()
                        .filter(profile -> profile.id().equals("us-federal-contractor"))
                        .findFirst()
                        .orElseThrow(),
                true));
        WindowFixture.onFx(() -> fixture.window.commands().get("scan").run());
        WindowFixture.waitFor(() -> fixture.desk.results.counts().get().items() > 0);
        everyLook("results");
        WindowFixture.onFx(() -> {
            fixture.desk.results.filters().supplier().set(Optional.of("hikvision"));
            fixture.desk.results.filters().decision().set(Optional.of(Disposition.TO_REVIEW));
            fixture.desk.results.filters().level().set(Optional.of(Applicability.APPLIES));
        });
        WindowFixture.waitFor(() -> fixture.rows() > 0);
        everyLook("results-filtered");
        WindowFixture.onFx(fixture.desk.results::clearFilters);
        WindowFixture.onFx(() -> fixture.desk.results.show().set(Show.NO_MATCH));
        WindowFixture.waitFor(
                () -> fixture.rows() == fixture.desk.results.counts().get().noMatch());
        everyLook("results-no-match");
        WindowFixture.onFx(() -> {
            fixture.desk.results.show().set(Show.FLAGGED);
            fixture.desk.profiles.clear();
        });
        Path later = laterInventory();
        WindowFixture.onFx(() -> {
            fixture.desk.frame.go(Page.COMPARE);
            fixture.desk.compare.file(later, LocalDateTime.of(2026, 12, 1, 9, 0));
        });
        WindowFixture.waitFor(() -> fixture.desk.compare.comparison().get().isPresent());
        everyLook("compare");
        keep();
        everyLook("kept", Page.KEPT);
        WindowFixture.onFx(() -> fixture.desk.frame.go(Page.SCAN));
        WindowFixture.waitFor(
                () -> fixture.rows() == fixture.desk.results.counts().get().flagged());
        WindowFixture.onFx(() -> fixture.desk.review.decide(Disposition.EXCEPTION));
        everyLook("decide", Page.DECIDE);
        everyLook("left-over", Page.LEFT_OVER);
        everyLook("lines", Page.LINES);
        everyLook("export", Page.EXPORT);
        Path own = Files.writeString(FOLDER.resolveSibling("house-list.csv"), """
                name,kind,reason,link
                Hikvision,supplier,Our insurer asks for it,https://example.org/policy
                Axis,allow,Checked by the installer in May,
                """);
        WindowFixture.onFx(() -> {
            fixture.desk.frame.go(Page.DATA);
            fixture.desk.lists.add(own);
        });
        WindowFixture.waitFor(
                () -> fixture.desk.lists.activity().running().get().isEmpty());
        everyLook("data", Page.DATA);
        WindowFixture.onFx(fixture.desk.notices::dismiss);
        everyLook("shortcuts", Page.SHORTCUTS);
        WindowFixture.onFx(() -> fixture.desk.suppliers().show("hikvision"));
        everyLook("suppliers", Page.SUPPLIERS);
        WindowFixture.onFx(() -> fixture.desk.who().in("US", true));
        everyLook("settings-who", Page.SETTINGS);
        for (String section : List.of("look", "review", "reports", "privacy")) {
            section(section);
        }
        WindowFixture.onFx(() -> {
            fixture.desk.quickCheck.text().set("HIK DS-2CD2143G2-I");
            fixture.desk.quickCheck.check();
        });
        WindowFixture.waitFor(() -> !fixture.desk.quickCheck.answers().get().isEmpty());
        everyLook("quick-check", Page.QUICK_CHECK);
        columnsAside();
        try (var files = Files.list(FOLDER)) {
            assertTrue(files.count() >= (wanted("start") ? 8L * SIZES.size() * 4 : 1));
        }
    }

    private static boolean wanted(String screen) {
        return WANTED.contains("true") || WANTED.contains(screen);
    }

    /// The columns of a kept scan, and of a file that was opened over a result.
    private void columnsAside() throws TimeoutException, IOException {
        WindowFixture.onFx(() -> {
            fixture.desk.scan.show(
                    fixture.desk.scan.result().get().orElseThrow(), Instant.parse("2026-11-24T15:00:00Z"));
            fixture.window.commands().get("columns").run();
        });
        WindowFixture.waitFor(() -> fixture.shows("#columns-kept"));
        everyLook("columns-kept");
        Path other = Files.writeString(
                FOLDER.resolveSibling("front-desk-and-lobby-cameras-2026.csv"), "Maker,Model\nHikvision,DS-1\n");
        WindowFixture.onFx(() -> fixture.desk.scan.open(other));
        WindowFixture.waitFor(() -> !fixture.shows("#columns-kept"));
        everyLook("columns-earlier");
    }

    /// The sample itself is not kept; here it stands for two inventories.
    private void keep() {
        Review now = fixture.desk.review.current().get().orElseThrow();
        WindowFixture.onFx(() -> {
            for (String label : List.of("", "Second floor, west wing, after the refurbishment")) {
                try {
                    Instant made = Instant.parse("2026-11-24T15:00:00Z");
                    fixture.desk.memory.kept().store().save(now.scan(), new SaveNote(label, made, 31), Progress.none());
                } catch (StoreException cause) {
                    throw new UncheckedIOException(cause);
                }
            }
        });
    }

    /// The sample without its first device, and with one more.
    private static Path laterInventory() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(Path.of("data/samples/sample-inventory.csv")));
        lines.add(lines.remove(1).replace("DS-2CD2143G2-I", "DS-2CD2387G2-LU").replace("CAM-001", "CAM-099"));
        Path later = FOLDER.resolveSibling("sample-inventory-later.csv");
        return Files.write(later, lines);
    }

    /// One picture a language: the sections are built from the same parts.
    private void section(String section) throws IOException {
        for (Language language : Language.values()) {
            WindowFixture.onFx(() -> fixture.desk.look().language().set(language));
            WindowFixture.onFx(() -> {
                if (fixture.scene().getRoot().lookup("#settings-" + section) instanceof ToggleButton name) {
                    name.fire();
                }
            });
            picture("settings-" + section, language, Theme.LIGHT, SIZES.getFirst());
        }
    }

    private void everyLook(String screen, Page page) throws IOException {
        WindowFixture.onFx(() -> fixture.desk.frame.go(page));
        everyLook(screen);
    }

    private void everyLook(String screen) throws IOException {
        for (Language language : Language.values()) {
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                for (Size size : SIZES) {
                    picture(screen, language, theme, size);
                }
            }
            picture(screen, language, Theme.HIGH_CONTRAST, SIZES.getFirst());
        }
    }

    private void picture(String screen, Language language, Theme theme, Size size) throws IOException {
        if (!wanted(screen)) {
            return;
        }
        Image[] taken = new Image[1];
        WindowFixture.onFx(() -> {
            fixture.desk.look().language().set(language);
            fixture.desk.look().theme().set(theme);
            fixture.desk.look().setTextSize(size.text());
            stage.setWidth(size.width());
            stage.setHeight(size.height());
        });
        WindowFixture.onFx(() -> taken[0] = fixture.scene().snapshot(null));
        String name = String.join("_", screen, language.code(), theme.id(), size.said());
        write(taken[0], FOLDER.resolve(name + ".png"));
    }

    private static void write(Image image, Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        ImageIO.write(copy, "png", file.toFile());
    }
}
