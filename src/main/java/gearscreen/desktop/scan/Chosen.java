package gearscreen.desktop.scan;

import gearscreen.inventory.bytes.Content;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is to be read as one inventory: files on disk, or a table that was pasted.
public record Chosen(List<Path> files, Optional<Pasted> pasted) {
    /// @param name how reports call it
    public record Pasted(String name, String text) {}

    public Chosen {
        files = List.copyOf(files);
        if (files.isEmpty() == pasted.isEmpty()) {
            throw new IllegalArgumentException("either files or a pasted table");
        }
    }

    /// @param files at least one
    public static Chosen of(List<Path> files) {
        return new Chosen(files, Optional.empty());
    }

    public static Chosen pasted(String name, String text) {
        return new Chosen(List.of(), Optional.of(new Pasted(name, text)));
    }

    /// The first file; empty for a pasted table.
    public Optional<Path> file() {
        return files.stream().findFirst();
    }

    /// For messages: the name of the first file.
    public String name() {
        return pasted.map(Pasted::name).orElseGet(() -> nameOf(files.getFirst()));
    }

    /// @throws IOException when one of the files cannot be opened
    List<Content> contents() throws IOException {
        List<Content> contents = new ArrayList<>();
        for (Path file : files) {
            contents.add(Content.of(file));
        }
        pasted.ifPresent(
                table -> contents.add(Content.of(table.name(), table.text().getBytes(StandardCharsets.UTF_8))));
        return contents;
    }

    /// Without the folder.
    public static String nameOf(Path file) {
        Path last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }
}
