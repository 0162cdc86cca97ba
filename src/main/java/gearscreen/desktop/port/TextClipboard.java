package gearscreen.desktop.port;

/// Puts a text on the system's clipboard.
@FunctionalInterface
public interface TextClipboard {
    void put(String text);
}
