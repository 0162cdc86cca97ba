package gearscreen.desktop.export;

import gearscreen.app.export.ReportFiles;
import gearscreen.app.export.ReportOrder;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Where the reports go: a folder, and what all their names begin with.
public final class Target {
    /// What is to be known about the files; the sentence's key is `export.file.` + id.
    public enum State {
        NEW("new"),
        /// Some of them exist, and nobody has said that they may be replaced.
        EXISTS("exists"),
        REPLACES("replaces"),
        NOTHING("nothing"),
        NO_FOLDER("noFolder"),
        IS_FOLDER("isFolder"),
        IS_INVENTORY("isInventory"),
        NO_NAME("noName");

        private final String id;

        State(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }

        public boolean writable() {
            return this == NEW || this == REPLACES;
        }
    }

    private final StringProperty folder = new SimpleStringProperty("");
    private final StringProperty name = new SimpleStringProperty("");
    private final BooleanProperty replace = new SimpleBooleanProperty();

    public StringProperty folder() {
        return folder;
    }

    /// Without what tells the files apart: `-fr.pdf`.
    public StringProperty name() {
        return name;
    }

    /// Whether files that exist may be replaced.
    public BooleanProperty replace() {
        return replace;
    }

    Optional<Path> folderPath() {
        try {
            String text = folder.get().strip();
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text).toAbsolutePath());
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    /// One for each report; empty where folder or name cannot be.
    List<ReportFiles.Target> files(ReportOrder order) {
        Optional<Path> path = folderPath();
        String stem = name.get().strip();
        if (path.isEmpty() || !isName(stem)) {
            return List.of();
        }
        return ReportFiles.targets(order, path.get(), stem);
    }

    private static boolean isName(String stem) {
        try {
            return !stem.isEmpty() && stem.indexOf('/') < 0 && stem.indexOf('\\') < 0 && Path.of(stem) != null;
        } catch (InvalidPathException _) {
            return false;
        }
    }

    /// @param inputs the files of the inventory
    State state(Optional<ReportOrder> order, List<Path> inputs) {
        if (order.isEmpty()) {
            return State.NOTHING;
        }
        Optional<Path> path = folderPath();
        if (path.isEmpty() || !Files.isDirectory(path.get())) {
            return State.NO_FOLDER;
        }
        List<Path> files =
                files(order.get()).stream().map(ReportFiles.Target::file).toList();
        if (files.isEmpty()) {
            return State.NO_NAME;
        }
        if (files.stream().anyMatch(Files::isDirectory)) {
            return State.IS_FOLDER;
        }
        if (files.stream()
                .anyMatch(file -> inputs.stream().map(Path::toAbsolutePath).anyMatch(file::equals))) {
            return State.IS_INVENTORY;
        }
        if (files.stream().noneMatch(Files::exists)) {
            return State.NEW;
        }
        return replace.get() ? State.REPLACES : State.EXISTS;
    }
}
