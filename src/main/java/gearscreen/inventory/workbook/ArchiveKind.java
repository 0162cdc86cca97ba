package gearscreen.inventory.workbook;

import gearscreen.inventory.UnreadableInventoryException;
import gearscreen.inventory.UnreadableInventoryException.Reason;
import java.util.List;

/// Tells a workbook from the many other files that are ZIP archives inside.
final class ArchiveKind {
    private ArchiveKind() {}

    /// @throws UnreadableInventoryException for all but Excel workbooks in XML
    static void refuseOthers(String file, Parts parts) throws UnreadableInventoryException {
        if (parts.has("xl/workbook.bin")) {
            throw new UnreadableInventoryException(Reason.WORKBOOK, List.of(file, "XLSB"));
        }
        if (parts.has("[Content_Types].xml") && !parts.hasUnder("word/") && !parts.hasUnder("ppt/")) {
            return;
        }
        if (parts.has("META-INF/manifest.xml") && parts.has("content.xml")) {
            throw new UnreadableInventoryException(Reason.WORKBOOK, List.of(file, "ODS"));
        }
        if (parts.has("Index.zip") || parts.hasUnder("Index/")) {
            throw new UnreadableInventoryException(Reason.WORKBOOK, List.of(file, "Numbers"));
        }
        if (parts.hasUnder("word/") || parts.hasUnder("ppt/")) {
            throw new UnreadableInventoryException(
                    Reason.DOCUMENT, List.of(file, parts.hasUnder("word/") ? "Word" : "PowerPoint"));
        }
        throw new UnreadableInventoryException(Reason.ARCHIVE, List.of(file, "ZIP"));
    }
}
