package gearscreen.app;

/// The program's own name and version, as reports give them.
public record Program(String name, String version) {
    /// The version in the jar's manifest; `development` when run from classes.
    public static Program current() {
        String version = Program.class.getPackage().getImplementationVersion();
        return new Program("GearScreen", version == null ? "development" : version);
    }
}
