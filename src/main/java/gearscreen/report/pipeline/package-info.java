/// Reports for build and ticket pipelines: SARIF 2.1.0 and JUnit XML.
@NullMarked
package gearscreen.report.pipeline;

import org.jspecify.annotations.NullMarked;
