/// Pages as PDF/UA-1 and PDF/A-3a, with bundled fonts and the report for machines attached. Entry: [PdfReport]. Uses
/// openhtmltopdf and PDFBox.
@NullMarked
package gearscreen.report.pdf;

import org.jspecify.annotations.NullMarked;
