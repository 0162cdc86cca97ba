import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Makes the packaged program in `target/image` and, with the further argument `installer`, this system's installer
/// beside it. Maven calls it (`mvn -Pimage package`, `mvn -Pimage -Dpackage=installer package`) when the jars lie in
/// `target/image-input`.
///
/// Usage: `java src/jpackage/MakePackage.java PROJECT VERSION MAIN_CLASS "JVM OPTIONS" [installer]`
public final class MakePackage {
    private MakePackage() {}

    public static void main(String[] args) throws IOException {
        Path project = Path.of(args[0]).toAbsolutePath();
        String version = args[1];
        Path target = project.resolve("target");
        Path input = target.resolve("image-input");
        Path runtime = target.resolve("image-runtime");
        Path images = target.resolve("image");
        Platform platform = Platform.current();
        delete(runtime);
        delete(images);
        Libraries.lighten(input, platform);
        RuntimeImage.make(target.resolve("javafx"), runtime, platform);
        List<String> arguments = new ArrayList<>(List.of(
                "--type",
                "app-image",
                "--name",
                "gearscreen",
                "--app-version",
                version,
                "--vendor",
                "GearScreen",
                "--dest",
                images.toString(),
                "--input",
                input.toString(),
                "--runtime-image",
                runtime.toString(),
                "--main-jar",
                "gearscreen-" + version + ".jar",
                "--main-class",
                args[2],
                "--icon",
                project.resolve("icons").resolve(platform.icon).toString(),
                "--java-options",
                args[3],
                // AWT only writes PDF here.
                "--java-options",
                "-Djava.awt.headless=true",
                // The quick compiler alone: until the first picture the other one takes a processor for itself, and
                // gives it back in inventories of half a million devices only (1.3 times as fast with a million).
                "--java-options",
                "-XX:TieredStopAtLevel=1 -XX:-UsePerfData"));
        if (platform == Platform.MAC) {
            arguments.addAll(List.of("--mac-package-identifier", Installer.ID));
        } else {
            // On Windows also because a window's program has no console there.
            arguments.addAll(List.of(
                    "--add-launcher", "gearscreen-cli=" + project.resolve("src/jpackage/gearscreen-cli.properties")));
        }
        Run.tool("jpackage", arguments);
        if (platform == Platform.LINUX) {
            Launcher.share(project, images);
        }
        Train.image(images, platform);
        if (args.length > 4 && args[4].equals("installer")) {
            Installer.make(project, version, platform);
        }
    }

    /// jlink and jpackage refuse a folder that exists.
    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    path.toFile().setWritable(true);
                    Files.delete(path);
                }
            }
        }
    }
}
