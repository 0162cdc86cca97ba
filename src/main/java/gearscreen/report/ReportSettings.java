package gearscreen.report;

import gearscreen.text.Messages;
import java.time.ZonedDateTime;

/// What a report needs to know beyond the scan.
///
/// @param messages the language of the report, which need not be that of the face
/// @param program name of the program
/// @param version version of the program
/// @param created when the report is made: the only thing in it that the scan does not decide
public record ReportSettings(
        Messages messages, String program, String version, ZonedDateTime created, Include include) {
    /// Which items a report lists. The counts are always those of the whole inventory.
    public enum Include {
        FLAGGED,
        ALL
    }
}
