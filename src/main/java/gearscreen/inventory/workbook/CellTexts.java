package gearscreen.inventory.workbook;

import gearscreen.inventory.table.Records;
import gearscreen.inventory.workbook.number.PlainNumber;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;

/// What a cell shows.
final class CellTexts {
    private final SharedStrings shared;
    private final Styles styles;
    private final boolean from1904;
    private final StringBuilder value = new StringBuilder();
    private boolean cut;
    private boolean formula;

    CellTexts(SharedStrings shared, Styles styles, boolean from1904) {
        this.shared = shared;
        this.styles = styles;
        this.from1904 = from1904;
    }

    boolean wasCut() {
        return cut;
    }

    /// The file holds the formula but not what came out of it.
    boolean wasFormulaWithoutValue() {
        return formula && value.isEmpty();
    }

    /// Reads to the end of the cell that has begun. Formulas are not computed: the value that was stored counts.
    String read(PartXml xml) throws IOException {
        String type = xml.attribute("t");
        int style = xml.number("s", 0);
        value.setLength(0);
        cut = false;
        formula = false;
        boolean inValue = false;
        int event = xml.next();
        while (!xml.ends(event, "c") && event != XMLStreamConstants.END_DOCUMENT) {
            if (xml.starts(event, "v")) {
                inValue = true;
            } else if (xml.ends(event, "v")) {
                inValue = false;
            } else if (xml.starts(event, "f")) {
                formula = true;
            } else if (xml.starts(event, "is")) {
                cut |= !RichText.read(xml, "is", value);
            } else if (inValue && event == XMLStreamConstants.CHARACTERS) {
                cut |= !xml.addTo(value, Records.LONGEST_CELL);
            }
            event = xml.next();
        }
        // A text that came out empty is an answer too.
        formula &= !type.equals("str");
        return value.isEmpty() ? "" : text(type, style);
    }

    private String text(String type, int style) {
        String raw = value.toString();
        return switch (type) {
            case "s" -> index(raw).map(shared::get).orElse("");
            case "str", "inlineStr" -> CellEscapes.resolve(raw);
            case "b" -> raw.strip().equals("1") ? "TRUE" : "FALSE";
            case "e" -> raw;
            case "d" -> raw.endsWith("T00:00:00") ? raw.substring(0, raw.indexOf('T')) : raw;
            default -> {
                Optional<BigDecimal> number = PlainNumber.parse(raw);
                yield number.isPresent() ? styles.of(style).shown(number.get(), from1904) : raw.strip();
            }
        };
    }

    private static Optional<Integer> index(String text) {
        try {
            return Optional.of(Integer.parseInt(text.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
