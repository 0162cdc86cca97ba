package gearscreen.inventory.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;

/// The texts that cells refer to by number (ECMA-376 part 1, 18.4.9).
final class SharedStrings {
    /// In characters, all texts together: they have to be held while the sheet is read.
    private static final long MOST_TEXT = 256L << 20;

    private final List<String> texts;

    private SharedStrings(List<String> texts) {
        this.texts = texts;
    }

    static SharedStrings none() {
        return new SharedStrings(List.of());
    }

    static SharedStrings read(Parts parts, String part) throws IOException {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        long all = 0;
        try (PartXml xml = new PartXml(part, parts.open(part, Parts.LARGEST_PART))) {
            int event = xml.next();
            while (event != XMLStreamConstants.END_DOCUMENT) {
                if (xml.starts(event, "si")) {
                    text.setLength(0);
                    RichText.read(xml, "si", text);
                    // An entry costs memory even where it is empty.
                    all += text.length() + 32L;
                    if (all > MOST_TEXT) {
                        throw BrokenPartException.tooLarge(part);
                    }
                    texts.add(CellEscapes.resolve(text.toString()));
                }
                event = xml.next();
            }
        }
        return new SharedStrings(texts);
    }

    /// Empty where there is no such text.
    String get(int index) {
        return index >= 0 && index < texts.size() ? texts.get(index) : "";
    }
}
