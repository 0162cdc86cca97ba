package gearscreen.desktop.work;

/// How a run ended.
public sealed interface Ending<T> {
    record Done<T>(T value) implements Ending<T> {}

    record Failed<T>(Throwable cause) implements Ending<T> {}

    record Cancelled<T>() implements Ending<T> {}
}
