/// Keeps scans and decisions between runs, in one file that can be copied or mailed. Entry: [ScanStore]. The only room
/// that knows SQL.
@NullMarked
package gearscreen.store;

import org.jspecify.annotations.NullMarked;
