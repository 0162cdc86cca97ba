/// Benchmarks. How to run them and what they measure: `src/jmh/README.md`.
@NullMarked
package gearscreen.bench;

import org.jspecify.annotations.NullMarked;
