package gearscreen.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
                    <b a="1">,      &lt;b a=&quot;1&quot;&gt;
                    it's,           it&#39;s
                    &lt;,           &amp;lt;
                    海康威视 é,       海康威视 é
                    """)
    void escapesWhatMarkupIsMadeOf(String text, String escaped) {
        assertEquals(escaped, Html.escaped(text));
    }

    @Test
    void replacesWhatNoPageMayHold() {
        assertEquals("a\uFFFD\uFFFD\uFFFDb", Html.escaped("a\u0000\u001B\uD83Db"));
    }

    @Test
    void escapesTextsAndAttributesAlike() throws IOException {
        StringWriter out = new StringWriter();
        new Html(out).in("b", "</b>", "title", "\"><script>");
        assertEquals("<b title=\"&quot;&gt;&lt;script&gt;\">&lt;/b&gt;</b>", out.toString());
    }
}
