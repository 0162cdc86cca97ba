package gearscreen.desktop.port;

import java.util.Optional;

/// The system's clipboard, as far as it holds text.
@FunctionalInterface
public interface TextClipboard {
    void put(String text);

    /// The text that lies there; empty where there is none.
    default Optional<String> text() {
        return Optional.empty();
    }
}
