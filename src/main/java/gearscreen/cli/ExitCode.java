package gearscreen.cli;

/// What the exit code says; scripts rely on the numbers.
public final class ExitCode {
    /// Nothing was flagged at the level of `--fail-on`.
    public static final int NOTHING = 0;
    public static final int FLAGGED = 1;
    /// Wrong usage, or an input or output that cannot be used.
    public static final int UNUSABLE = 2;
    static final int BUG = 3;

    private ExitCode() {}
}
