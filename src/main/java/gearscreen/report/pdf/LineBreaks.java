package gearscreen.report.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/// Where a line may end. The JDK would also end it after an elision (`l’|organisation`), which French never does.
final class LineBreaks implements FSTextBreaker {
    private final UrlAwareLineBreakIterator breaks =
            new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.CANADA_FRENCH));
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
    }

    @Override
    public int next() {
        int next = breaks.next();
        while (next > 0
                && next < text.length()
                && text.charAt(next - 1) == '’'
                && Character.isLetter(text.charAt(next))) {
            next = breaks.next();
        }
        return next;
    }
}
