package gearscreen.inventory.workbook;

import gearscreen.inventory.workbook.number.NumberFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;

/// Which number format each cell style has (ECMA-376 part 1, 18.8). All other looks are passed over.
final class Styles {
    private static final long LARGEST = 64L << 20;

    /// Spreadsheets allow 65,490 cell styles.
    private static final int MOST = 1 << 17;

    private final List<NumberFormat> formats;

    private Styles(List<NumberFormat> formats) {
        this.formats = formats;
    }

    static Styles none() {
        return new Styles(List.of());
    }

    static Styles read(Parts parts, String part) throws IOException {
        Map<Integer, NumberFormat> own = new HashMap<>();
        List<NumberFormat> formats = new ArrayList<>();
        boolean inCellStyles = false;
        try (PartXml xml = new PartXml(part, parts.open(part, LARGEST))) {
            int event = xml.next();
            while (event != XMLStreamConstants.END_DOCUMENT) {
                if (xml.starts(event, "cellXfs")) {
                    inCellStyles = true;
                } else if (xml.ends(event, "cellXfs")) {
                    inCellStyles = false;
                } else if (xml.starts(event, "numFmt")) {
                    own.put(xml.number("numFmtId", -1), NumberFormat.of(xml.attribute("formatCode")));
                } else if (inCellStyles && xml.starts(event, "xf")) {
                    int id = xml.number("numFmtId", 0);
                    formats.add(own.getOrDefault(id, NumberFormat.builtIn(id)));
                }
                if (own.size() > MOST || formats.size() > MOST) {
                    throw BrokenPartException.tooLarge(part);
                }
                event = xml.next();
            }
        }
        return new Styles(formats);
    }

    NumberFormat of(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : NumberFormat.GENERAL;
    }
}
