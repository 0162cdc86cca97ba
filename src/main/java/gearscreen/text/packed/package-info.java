/// What the build makes of the program's own data files, so that a start need not read JSON: texts once each, numbers
/// in as few bytes as they need. Entry: [PackedReader]. Never a format for exchange: the program that reads it was
/// built with the one that wrote it.
@NullMarked
package gearscreen.text.packed;

import org.jspecify.annotations.NullMarked;
