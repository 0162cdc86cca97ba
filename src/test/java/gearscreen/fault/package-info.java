/// What happens to the program where the machine fails it: killed at any moment, no room on the disk, folders that go
/// away, no memory. Nothing that was called saved may be lost.
@NullMarked
package gearscreen.fault;

import org.jspecify.annotations.NullMarked;
