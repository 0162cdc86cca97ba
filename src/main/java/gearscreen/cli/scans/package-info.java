/// Commands over kept scans. Entry: [gearscreen.cli.scans.ScansCommand], [gearscreen.cli.scans.CompareCommand]; `check`
/// keeps scans and asks for decisions through [gearscreen.cli.scans.Stores].
@NullMarked
package gearscreen.cli.scans;

import org.jspecify.annotations.NullMarked;
