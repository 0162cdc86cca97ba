package gearscreen.app.settings;

/// Where the window stood when it was neither maximised nor an icon, in the screen's logical pixels.
///
/// @param maximised whether it was when the program was left
public record WindowPlace(double x, double y, double width, double height, boolean maximised) {
    public WindowPlace {
        if (!Double.isFinite(x) || !Double.isFinite(y) || !Double.isFinite(width) || !Double.isFinite(height)) {
            throw new IllegalArgumentException("a window without a place");
        }
    }
}
