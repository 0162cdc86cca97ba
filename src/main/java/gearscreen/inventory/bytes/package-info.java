/// From a file to text: what the bytes are, and in which character set they are written. Entry: [ByteScan].
@NullMarked
package gearscreen.inventory.bytes;

import org.jspecify.annotations.NullMarked;
