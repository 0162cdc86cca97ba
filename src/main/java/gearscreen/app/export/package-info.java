/// Writes reports into files, several formats and languages at once. Entry: [ReportOrder] and [ReportFiles].
@NullMarked
package gearscreen.app.export;

import org.jspecify.annotations.NullMarked;
