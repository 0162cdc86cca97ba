/// Reports as tables, for spreadsheets and for machines that read rows. Entry: [CsvReport].
@NullMarked
package gearscreen.report.table;

import org.jspecify.annotations.NullMarked;
