/// The report that is signed and kept, in its parts. Entry: [FullReport].
@NullMarked
package gearscreen.report.document;

import org.jspecify.annotations.NullMarked;
