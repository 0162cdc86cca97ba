package gearscreen.desktop.port;

/// The desktop around the window.
public record Ports(FilePicker files, LinkOpener links, TextClipboard clipboard, FolderOpener folders) {}
