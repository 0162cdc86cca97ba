package gearscreen.inventory.bytes;

import java.util.Locale;

/// Tells a text that is written in a markup or data language from a table.
public final class Markup {
    private Markup() {}

    /// `HTML`, `XML`, `RTF` or `JSON`; empty for anything else.
    public static String of(String text) {
        String start = text.substring(0, Math.min(text.length(), 4000)).strip().toLowerCase(Locale.ROOT);
        if (start.startsWith("<")) {
            if (start.startsWith("<!doctype html") || start.contains("<html") || start.contains("<table")) {
                return "HTML";
            }
            return start.startsWith("<?xml") || start.contains("</") || start.contains("xmlns") ? "XML" : "";
        }
        if (start.startsWith("{\\rtf")) {
            return "RTF";
        }
        boolean brace = start.startsWith("{") || start.startsWith("[");
        return brace && (start.contains("\":") || start.contains("\" :") || start.startsWith("[[")) ? "JSON" : "";
    }
}
