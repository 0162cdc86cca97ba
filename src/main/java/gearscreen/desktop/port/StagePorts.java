package gearscreen.desktop.port;

import gearscreen.app.Bug;
import gearscreen.app.settings.Folders;
import gearscreen.inventory.VisibleText;
import gearscreen.text.Messages;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.HostServices;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The ports as the platform's own dialogs, browser and clipboard.
public final class StagePorts {
    private static final System.Logger LOG = System.getLogger(StagePorts.class.getName());

    /// Endings of files that are read as inventories.
    private static final String[] TABLES = {"*.csv", "*.xlsx", "*.xlsm", "*.tsv", "*.tab", "*.txt", "*.psv"};

    private StagePorts() {}

    /// @param messages asked anew at each dialog, because the language can change
    public static Ports of(Stage stage, HostServices host, Supplier<Messages> messages) {
        return new Ports(
                new Dialogs(stage, messages),
                page -> host.showDocument(LinkOpener.checked(page).toString()),
                clipboard(),
                new Shown(host));
    }

    public static TextClipboard clipboard() {
        return new SystemClipboard();
    }

    /// Where nothing can be shown, its path stands beside the button and can be copied.
    private record Shown(HostServices host) implements FolderOpener {
        @Override
        public void open(Path folder) {
            try {
                Folders.make(folder);
                show(folder);
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, Bug.of(e).details());
            }
        }

        @Override
        public void openFile(Path file) {
            show(file);
        }

        private void show(Path place) {
            try {
                host.showDocument(place.toUri().toString());
            } catch (UnsupportedOperationException | IllegalStateException e) {
                // Without a desktop around the window.
                LOG.log(System.Logger.Level.WARNING, Bug.of(e).details());
            }
        }
    }

    private static final class SystemClipboard implements TextClipboard {
        @Override
        public void put(String text) {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        }

        @Override
        public Optional<String> text() {
            return Optional.ofNullable(Clipboard.getSystemClipboard().getString());
        }
    }

    private record Dialogs(Stage stage, Supplier<Messages> messages) implements FilePicker {
        @Override
        public Optional<Path> open() {
            return path(inventories().showOpenDialog(stage));
        }

        @Override
        public List<Path> openSeveral() {
            return paths(inventories());
        }

        @Override
        public List<Path> openInventoryOf(Path report) {
            FileChooser chooser = inventories();
            chooser.setTitle(
                    messages.get().text("picker.ofReport.title", VisibleText.of(String.valueOf(report.getFileName()))));
            Optional.ofNullable(report.toAbsolutePath().getParent())
                    .map(Path::toFile)
                    .ifPresent(chooser::setInitialDirectory);
            return paths(chooser);
        }

        private List<Path> paths(FileChooser chooser) {
            List<File> files = chooser.showOpenMultipleDialog(stage);
            return files == null ? List.of() : files.stream().map(File::toPath).toList();
        }

        @Override
        public Optional<Path> openUpdate() {
            return chosen("data.import", "picker.updates", "*.zip");
        }

        @Override
        public Optional<Path> openList() {
            return chosen("lists.add", "lists.files", "*.csv", "*.json", "*.txt");
        }

        @Override
        public Optional<Path> openReport() {
            return chosen("picker.report.title", "picker.reports", "*.pdf", "*.json");
        }

        @Override
        public Optional<Path> openScan() {
            return chosen("kept.openFile", "picker.scans", "*.gearscreen");
        }

        @Override
        public Optional<Path> openSide() {
            String[] sides = Stream.concat(Stream.of(TABLES), Stream.of("*.json", "*.pdf", "*.gearscreen"))
                    .toArray(String[]::new);
            return chosen("compare.file", "picker.sides", sides);
        }

        private Optional<Path> chosen(String title, String kind, String... endings) {
            return path(chooser(title, kind, endings).showOpenDialog(stage));
        }

        private FileChooser inventories() {
            return chooser("picker.open.title", "picker.tables", TABLES);
        }

        private FileChooser chooser(String title, String kind, String... endings) {
            Messages words = messages.get();
            FileChooser chooser = new FileChooser();
            chooser.setTitle(words.text(title));
            chooser.getExtensionFilters()
                    .addAll(
                            new ExtensionFilter(words.text(kind), endings),
                            new ExtensionFilter(words.text("picker.all"), "*.*"));
            return chooser;
        }

        @Override
        public Optional<Path> folder(Path start) {
            DirectoryChooser chooser = new DirectoryChooser();
            chooser.setTitle(messages.get().text("picker.folder.title"));
            Optional.of(start.toAbsolutePath().toFile())
                    .filter(File::isDirectory)
                    .ifPresent(chooser::setInitialDirectory);
            return path(chooser.showDialog(stage));
        }

        @Override
        public Optional<Path> save(Path suggested) {
            Messages words = messages.get();
            FileChooser chooser = new FileChooser();
            chooser.setTitle(words.text("picker.save.title"));
            String name = suggested.getFileName().toString();
            chooser.setInitialFileName(name);
            Optional.ofNullable(suggested.toAbsolutePath().getParent())
                    .map(Path::toFile)
                    .filter(File::isDirectory)
                    .ifPresent(chooser::setInitialDirectory);
            String extension = name.substring(name.lastIndexOf('.') + 1);
            chooser.getExtensionFilters()
                    .add(new ExtensionFilter(extension.toUpperCase(Locale.ROOT), "*." + extension));
            return path(chooser.showSaveDialog(stage));
        }

        private static Optional<Path> path(@Nullable File file) {
            return Optional.ofNullable(file).map(File::toPath);
        }
    }
}
