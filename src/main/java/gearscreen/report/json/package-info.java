/// What machines read: scans, inspections and look-ups as JSON, with the schemas in `gearscreen/schema/`. Entry:
/// [JsonReport]. Uses Jackson's generator, so that a big scan is never held as text.
@NullMarked
package gearscreen.report.json;

import org.jspecify.annotations.NullMarked;
