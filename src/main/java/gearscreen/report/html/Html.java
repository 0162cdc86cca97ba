package gearscreen.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// Writes elements; every text and every attribute value goes through one escape function. Tag and attribute names are
/// those of our own code, never data.
public final class Html {
    private final Writer out;

    public Html(Writer out) {
        this.out = out;
    }

    /// What stands inside an element.
    public interface Content {
        void write() throws IOException;
    }

    /// @param attributes name, value, name, value …
    public void in(String tag, Content content, String... attributes) throws IOException {
        start(tag, attributes);
        out.write('>');
        content.write();
        out.write("</" + tag + ">");
        if (tag.length() > 1 && !tag.equals("span") && !tag.equals("strong")) {
            out.write('\n');
        }
    }

    public void in(String tag, String text, String... attributes) throws IOException {
        in(tag, () -> text(text), attributes);
    }

    /// How a text is written.
    public interface Text {
        void write(String text) throws IOException;
    }

    /// A list of facts.
    ///
    /// @param kind of our own: decides how the list is set
    /// @param facts name, text, name, text …
    public void facts(String kind, List<String> facts, Text text) throws IOException {
        in(
                "dl",
                () -> {
                    for (int i = 0; i < facts.size(); i += 2) {
                        String name = facts.get(i);
                        String fact = facts.get(i + 1);
                        in("div", () -> {
                            in("dt", name);
                            in("dd", () -> text.write(fact));
                        });
                    }
                },
                "class",
                kind);
    }

    /// An element without content, which is right in HTML and in XHTML.
    public void empty(String tag, String... attributes) throws IOException {
        start(tag, attributes);
        out.write(" />");
    }

    private void start(String tag, String... attributes) throws IOException {
        out.write("<" + tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.write(" " + attributes[i] + "=\"");
            text(attributes[i + 1]);
            out.write('"');
        }
    }

    public void text(String text) throws IOException {
        out.write(escaped(text));
    }

    /// Text of our own resources that is written as it is: the style sheet.
    public void ours(String markup) throws IOException {
        out.write(markup);
    }

    /// Right inside elements and inside double quotes: `<b a="1">` → `&lt;b a=&quot;1&quot;&gt;`. What no page may
    /// hold (control characters, halves of surrogate pairs, U+FFFE) becomes U+FFFD.
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(allowed(c) ? c : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || (c >= 0x20 && c < 0x7F)
                || (c >= 0xA0
                        && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                        && (c & 0xFFFE) != 0xFFFE);
    }
}
