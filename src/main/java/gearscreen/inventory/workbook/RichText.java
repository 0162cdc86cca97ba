package gearscreen.inventory.workbook;

import gearscreen.inventory.table.Records;
import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;

/// A text in runs of different looks (ECMA-376 part 1, 18.4.4). Reading aids above East Asian characters (`rPh`) are no
/// part of the text.
final class RichText {
    private RichText() {}

    /// Reads up to the end of the element that has begun.
    ///
    /// @return false where the text is longer than is kept
    static boolean read(PartXml xml, String element, StringBuilder text) throws IOException {
        boolean whole = true;
        boolean inText = false;
        int aids = 0;
        int event = xml.next();
        while (!xml.ends(event, element) && event != XMLStreamConstants.END_DOCUMENT) {
            if (xml.starts(event, "rPh")) {
                aids++;
            } else if (xml.ends(event, "rPh")) {
                aids--;
            } else if (xml.starts(event, "t")) {
                inText = true;
            } else if (xml.ends(event, "t")) {
                inText = false;
            } else if (event == XMLStreamConstants.CHARACTERS && inText && aids == 0) {
                whole &= xml.addTo(text, Records.LONGEST_CELL);
            }
            event = xml.next();
        }
        return whole;
    }
}
