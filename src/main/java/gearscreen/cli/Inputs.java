package gearscreen.cli;

import gearscreen.inventory.UnreadableInventoryException;
import gearscreen.inventory.UnreadableInventoryException.Reason;
import gearscreen.inventory.bytes.Content;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The inventories that a command names. A dash is what comes through the standard input.
///
/// @param names as typed, at least one
record Inputs(List<String> names, Options options) {
    private static final String STANDARD_INPUT = "-";

    /// Of several files, for a message.
    String text() {
        return String.join(", ", names);
    }

    List<Path> paths() {
        return names.stream()
                .filter(name -> !name.equals(STANDARD_INPUT))
                .map(options::path)
                .toList();
    }

    List<Content> contents() throws IOException {
        List<Content> contents = new ArrayList<>();
        for (String name : names) {
            contents.add(name.equals(STANDARD_INPUT) ? standardInput() : Content.of(options.path(name)));
        }
        return contents;
    }

    private static Content standardInput() throws IOException {
        InputStream pipe = System.in;
        byte[] bytes = pipe.readNBytes(Content.LARGEST_PIPE);
        if (pipe.read() >= 0) {
            throw new UnreadableInventoryException(Reason.TOO_LARGE, List.of(STANDARD_INPUT));
        }
        return Content.of(STANDARD_INPUT, bytes);
    }
}
