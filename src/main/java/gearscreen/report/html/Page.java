package gearscreen.report.html;

import java.io.IOException;
import java.util.List;

/// A document that can be shown on a screen and printed on paper from the same words.
public interface Page {
    /// In plain text, for the window and the properties of the file.
    String title(Sheet sheet);

    /// The ids of the sections in their order, which numbers them; the title's key is `report.` + id + `.title`,
    /// without `report.` where the id has a dot. Empty
    /// where the page has no table of contents.
    List<String> sections();

    /// Everything between the tags of the body.
    void body(Sheet sheet) throws IOException;

    /// Whether `report.json` belongs into the printed form.
    default boolean carriesMachineCopy() {
        return false;
    }
}
