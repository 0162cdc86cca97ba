/// The report as one self-contained page: no scripts, nothing loaded, everything escaped by [Html], which is the only
/// way to write into it. Entry: [HtmlReport].
@NullMarked
package gearscreen.report.html;

import org.jspecify.annotations.NullMarked;
